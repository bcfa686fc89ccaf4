own-words = «{ $words }»
consensus-urging = { $urging ->
    [zero] لا حكومة من أصل { $watching } تدعو إلى المغادرة: { $calls }
    [one] حكومة واحدة من أصل { $watching } تدعو إلى المغادرة: { $calls }
    [two] حكومتان من أصل { $watching } تدعوان إلى المغادرة: { $calls }
    [few] { $urging } حكومات من أصل { $watching } تدعو إلى المغادرة: { $calls }
    [many] { $urging } حكومة من أصل { $watching } تدعو إلى المغادرة: { $calls }
   *[other] { $urging } حكومة من أصل { $watching } تدعو إلى المغادرة: { $calls }
  }
consensus-first-since = لأول مرة منذ { $month }
consensus-none = { $watching ->
    [zero] لا حكومة تدعو إلى المغادرة
    [one] الحكومة الوحيدة التي تمكن قراءتها لا تدعو إلى المغادرة
    [two] كلتا الحكومتين لا تدعو إلى المغادرة
    [few] لا تدعو أي من الحكومات الـ{ $watching } إلى المغادرة
    [many] لا تدعو أي من الحكومات الـ{ $watching } إلى المغادرة
   *[other] لا تدعو أي من الحكومات الـ{ $watching } إلى المغادرة
  }
consensus-unknown = لا يُعرف هل تدعو أي حكومة إلى المغادرة
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (منذ القراءة الأولى)
consensus-call-hours = { $government } (بعد { $count } س)
consensus-call-days = { $government } (بعد { $count } ي)
consensus-then = { $before }، ثم { $next }
consensus-beside = { $before }، { $next }
consensus-calm = { $count ->
    [zero] لا تدعو إلى ذلك: { $governments }
    [one] لا تدعو إلى ذلك: { $governments }
    [two] لا تدعوان إلى ذلك: { $governments }
    [few] لا تدعو إلى ذلك: { $governments }
    [many] لا تدعو إلى ذلك: { $governments }
   *[other] لا تدعو إلى ذلك: { $governments }
  }
consensus-calm-many = { $count ->
    [zero] لا حكومات أخرى
    [one] الحكومة الأخرى لا تدعو إلى ذلك
    [two] الحكومتان الأخريان لا تدعوان إلى ذلك
    [few] الحكومات الـ{ $count } الأخرى لا تدعو إلى ذلك
    [many] الحكومات الـ{ $count } الأخرى لا تدعو إلى ذلك
   *[other] الحكومات الـ{ $count } الأخرى لا تدعو إلى ذلك
  }
consensus-considering = دعوة إلى التفكير في المغادرة: { $calls }
consensus-regional = دعوة إلى مغادرة جزء من البلد: { $governments }
consensus-blind = { $government }: تتعذّر قراءة إرشاداتها الآن
consensus-blind-for = { $government }: تتعذّر قراءة إرشاداتها الآن (منذ { $duration })
consensus-blind-many = { $count ->
    [zero] لا حكومات تتعذّر قراءة إرشاداتها الآن
    [one] حكومة واحدة تتعذّر قراءة إرشاداتها الآن
    [two] حكومتان تتعذّر قراءة إرشاداتهما الآن
    [few] { $count } حكومات تتعذّر قراءة إرشاداتها الآن
    [many] { $count } حكومة تتعذّر قراءة إرشاداتها الآن
   *[other] { $count } حكومة تتعذّر قراءة إرشاداتها الآن
  }
consensus-not-known-many = { $count ->
    [zero] لا حكومات مجهولة الموقف
    [one] لا يُعرف شيء عن حكومة واحدة
    [two] لا يُعرف شيء عن حكومتين
    [few] لا يُعرف شيء عن { $count } حكومات
    [many] لا يُعرف شيء عن { $count } حكومة
   *[other] لا يُعرف شيء عن { $count } حكومة
  }
consensus-blind-last = { $text }، وآخر ما قالته: «{ $grade }»
consensus-not-known = غير معروف: { $governments }
consensus-authorized-departure = سُمح للموظفين بالمغادرة: { $calls }
consensus-ordered-departure = أُمر الموظفون بالمغادرة: { $calls }
consensus-services-suspended = عُلّقت الخدمات القنصلية: { $calls }
consensus-suspended = عُلّق عمل السفارة: { $calls }

shortened = مختصر هنا. النص الكامل:

command-status = ما تقوله الحكومات عن بلد، أو عن كل ما تتابعه هذه المحادثة
option-country = البلد: اسمه أو رمزه
option-part = الإرشادات الخاصة بأجزاء من البلد وحدها
part-areas = المناطق
words-for-areas = المناطق, مناطق, منطقة, أجزاء
usage-status = /status [البلد] [المناطق]
example-status = /status مالي
status-title = { $country }: ما تقوله الحكومات
status-others = البقية
status-as-of = الوضع في { $moment }.
status-no-sources = لا حكومة قيد المراقبة في الوقت الحالي.
status-level = { $mark } المستوى { $level }، { $name } · بنص كلامها:
status-level-bare = { $mark } المستوى { $level }، { $name }
status-level-none = { $mark } لا تذكر أي مستوى.
status-level-none-own = { $mark } لا تذكر أيًا من مستوياتنا · بنص كلامها:
status-peak = في أجزاء من البلد: { $mark } { $level }.
status-peak-areas = في أجزاء من البلد: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } و{ $count } غيرها
status-departure-unknown = لا يُعرف هل تدعو إلى المغادرة.
status-departure-none = لا تدعو إلى المغادرة.
status-departure = { $scope ->
    [region] المطلوب من المواطنين في جزء من البلد: { $grade }
   *[country] المطلوب من المواطنين: { $grade }
  }
status-mission-unknown = لا يُعرف هل يغادر موظفو سفارتها.
status-mission-normal = السفارة: لم يُعلن سحب موظفين.
status-mission = { $scope ->
    [region] موظفوها في جزء من البلد: { $posture }
   *[country] السفارة: { $posture }
  }
status-limited = لا تستطيع المساعدة إلا في: { $place }.
since = { $text }، منذ { $day }
since-already = { $text } (منذ القراءة الأولى)
stated-on = { $text }، بتاريخ { $day }
status-dated = { $publisher }: بتاريخ { $day }
status-undated = { $publisher }: بلا تاريخ خاص به
status-seen = قُرئ قبل { $duration }
status-seen-all = قُرئت كلها قبل { $duration } على الأكثر
status-blind = ⚠️ لا معلومات منذ { $duration }: { $reason }. قد يكون هذا قديمًا.
status-blind-unread = ⚠️ تعذّرت القراءة حتى الآن، لا معلومات منذ { $duration }: { $reason }.
status-unread = ⚪ لم يُقرأ بعد. اسألوا مرة أخرى بعد بضع دقائق.
status-nothing = ⚪ { $country }: لا إرشادات، أو لم تمكن قراءتها بعد.
status-missing = ⚠️ { $country }: لم يعد المصدر يذكره منذ { $day }. هذه آخر إرشاداته.

status-paused = ⏸ أوقفه أحد المشغّلين مؤقتًا: لا يُعرف ما يقوله الآن.
consensus-paused = { $government }: مصدرها موقوف مؤقتًا

status-button-subscribe = التنبيه هنا
status-button-changes = ما تغيّر
status-button-why = لماذا؟
status-button-areas = المناطق
outlook-level = أعلى مستوى { $level } ({ $name })، { $count ->
    [zero] لا تذكره أي حكومة
    [one] تذكره حكومة واحدة
    [two] تذكره حكومتان
    [few] تذكره { $count } حكومات
    [many] تذكره { $count } حكومة
   *[other] تذكره { $count } حكومة
  }
outlook-level-unknown = لا مستوى معروف
outlook-urging = { $watching ->
    [0] لا يُعرف هل تدعو أي حكومة إلى المغادرة
   *[other] { $urging ->
        [0] { $watching ->
            [one] الحكومة الوحيدة التي تمكن قراءتها لا تدعو إلى المغادرة
            [two] كلتا الحكومتين لا تدعو إلى المغادرة
           *[other] لا تدعو أي من الحكومات الـ{ $watching } إلى المغادرة
          }
        [one] حكومة واحدة من أصل { $watching } تدعو إلى المغادرة
        [two] حكومتان من أصل { $watching } تدعوان إلى المغادرة
        [few] { $urging } حكومات من أصل { $watching } تدعو إلى المغادرة
        [many] { $urging } حكومة من أصل { $watching } تدعو إلى المغادرة
       *[other] { $urging } حكومة من أصل { $watching } تدعو إلى المغادرة
      }
  }
outlook-considering = { $count ->
    [zero] لا حكومة تدعو إلى التفكير في المغادرة
    [one] حكومة واحدة تدعو إلى التفكير في المغادرة
    [two] حكومتان تدعوان إلى التفكير في المغادرة
    [few] { $count } حكومات تدعو إلى التفكير في المغادرة
    [many] { $count } حكومة تدعو إلى التفكير في المغادرة
   *[other] { $count } حكومة تدعو إلى التفكير في المغادرة
  }
outlook-regional = { $count ->
    [zero] لا حكومة تدعو إلى مغادرة جزء من البلد
    [one] حكومة واحدة تدعو إلى مغادرة جزء من البلد
    [two] حكومتان تدعوان إلى مغادرة جزء من البلد
    [few] { $count } حكومات تدعو إلى مغادرة جزء من البلد
    [many] { $count } حكومة تدعو إلى مغادرة جزء من البلد
   *[other] { $count } حكومة تدعو إلى مغادرة جزء من البلد
  }
outlook-last-words = { $count ->
    [zero] لا حكومة تتعذّر قراءة إرشاداتها الآن وآخر ما قالته دعوة
    [one] حكومة واحدة تتعذّر قراءة إرشاداتها الآن، وآخر ما قالته دعوة
    [two] حكومتان تتعذّر قراءة إرشاداتهما الآن، وآخر ما قالتاه دعوة
    [few] { $count } حكومات تتعذّر قراءة إرشاداتها الآن، وآخر ما قالته دعوة
    [many] { $count } حكومة تتعذّر قراءة إرشاداتها الآن، وآخر ما قالته دعوة
   *[other] { $count } حكومة تتعذّر قراءة إرشاداتها الآن، وآخر ما قالته دعوة
  }
outlook-missions = { $count ->
    [zero] لا سفارة قُلّص عملها
    [one] سفارة واحدة قُلّص عملها
    [two] سفارتان قُلّص عملهما
    [few] { $count } سفارات قُلّص عملها
    [many] { $count } سفارة قُلّص عملها
   *[other] { $count } سفارة قُلّص عملها
  }
outlook-changed = آخر تغيّر { $day }
outlook-unchanged = لم يتغير شيء منذ القراءة الأولى
followed-title = ما تتابعه هذه المحادثة، الأشد خطورة أولًا
followed-more = { $count ->
    [zero] لا غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
  }
followed-calm = { $count ->
    [zero] لا بلدان أخرى.
    [one] البلد الباقي: لا يُعرف فيه مستوى 4 ولا دعوة إلى المغادرة ولا تقليص لعمل سفارة.
    [two] البلدان الباقيان: لا يُعرف فيهما مستوى 4 ولا دعوة إلى المغادرة ولا تقليص لعمل سفارة.
    [few] البلدان الباقية، وعددها { $count }: لا يُعرف فيها مستوى 4 ولا دعوة إلى المغادرة ولا تقليص لعمل سفارة.
    [many] البلدان الباقية، وعددها { $count }: لا يُعرف فيها مستوى 4 ولا دعوة إلى المغادرة ولا تقليص لعمل سفارة.
   *[other] البلدان الباقية، وعددها { $count }: لا يُعرف فيها مستوى 4 ولا دعوة إلى المغادرة ولا تقليص لعمل سفارة.
  }
followed-unread = { $count ->
    [zero] لا حكومات تتعذّر قراءة إرشاداتها الآن.
    [one] حكومة واحدة تتعذّر قراءة إرشاداتها الآن: يُحتسب هنا آخر مستوى ذكرته، ولا تُحتسب آخر دعوة لها.
    [two] حكومتان تتعذّر قراءة إرشاداتهما الآن: يُحتسب هنا آخر مستوى ذكرته كل منهما، ولا تُحتسب آخر دعوة لها.
    [few] { $count } حكومات تتعذّر قراءة إرشاداتها الآن: يُحتسب هنا آخر مستوى ذكرته كل منها، ولا تُحتسب آخر دعوة لها.
    [many] { $count } حكومة تتعذّر قراءة إرشاداتها الآن: يُحتسب هنا آخر مستوى ذكرته كل منها، ولا تُحتسب آخر دعوة لها.
   *[other] { $count } حكومة تتعذّر قراءة إرشاداتها الآن: يُحتسب هنا آخر مستوى ذكرته كل منها، ولا تُحتسب آخر دعوة لها.
  }
followed-none-look = للاطلاع على بلد:
page-before = ‹ الصفحة { $page }/{ $pages }
page-next = الصفحة { $page }/{ $pages } ›
