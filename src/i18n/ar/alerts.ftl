kind-level-raised = رفع المستوى
kind-level-lowered = خفض المستوى
kind-peak-raised = رفع المستوى في جزء من البلد
kind-peak-lowered = خفض المستوى في جزء من البلد
kind-departure-called = دعوة إلى المغادرة
kind-departure-strengthened = تشديد الدعوة إلى المغادرة
kind-departure-weakened = تخفيف الدعوة إلى المغادرة
kind-departure-lifted = إلغاء الدعوة إلى المغادرة
kind-mission-reduced = تقليص عمل السفارة
kind-mission-restored = استعادة عمل السفارة
kind-area-raised = رفع المستوى لأجزاء مسماة من البلد
kind-area-lowered = خفض المستوى لأجزاء مسماة من البلد
kind-hazard-added = ذكر خطر جديد
kind-issued = نشر إرشادات السفر
kind-withdrawn = سحب إرشادات السفر
kind-text-revised = تعديل النص

alert-title = { $country }: { $what }
alert-title-exercise = تمرين – { $country }: { $what }
alert-exercise = هذا تمرين. لم يحدث شيء.
alert-source = { $day ->
    [none] بلا تاريخ خاص به
   *[other] بتاريخ { $day }
  } · رُصد أول مرة { $moment }
alert-quote = بنص كلامها:
alert-quote-stated = بنص كلامها، بتاريخ { $day }:
alert-quote-gone = لم يعد هذا الكلام واردًا:
alert-wording = تسميتها الخاصة للمستوى:
alert-still = إرشاداتها الآن: { $level }.
alert-not-clear = سحب الإرشادات لا يعني الأمان: فهي لم تعد تقول شيئًا.
did-call-leave-now = { $scope ->
    [region] حكومة { $government } تدعو رعاياها إلى مغادرة جزء من البلد فورًا
   *[country] حكومة { $government } تدعو رعاياها إلى مغادرة البلد فورًا
  }
did-call-leave = { $scope ->
    [region] حكومة { $government } تدعو رعاياها إلى مغادرة جزء من البلد
   *[country] حكومة { $government } تدعو رعاياها إلى مغادرة البلد
  }
did-call-consider = { $scope ->
    [region] حكومة { $government } تدعو رعاياها إلى التفكير في مغادرة جزء من البلد
   *[country] حكومة { $government } تدعو رعاياها إلى التفكير في مغادرة البلد
  }
did-weaken = { $scope ->
    [region] حكومة { $government } تخفف دعوتها إلى المغادرة، لجزء من البلد: «{ $grade }»
   *[country] حكومة { $government } تخفف دعوتها إلى المغادرة: «{ $grade }»
  }
did-lift = { $scope ->
    [region] حكومة { $government } لم تعد تدعو رعاياها إلى مغادرة جزء من البلد
   *[country] حكومة { $government } لم تعد تدعو رعاياها إلى مغادرة البلد
  }
did-level-raised = حكومة { $government } ترفع درجة تحذيرها إلى { $level }
did-level-lowered = حكومة { $government } تخفض درجة تحذيرها إلى { $level }
did-peak-raised = حكومة { $government } ترفع درجة تحذيرها لجزء من البلد إلى { $level }
did-peak-lowered = حكومة { $government } تخفض أعلى درجة تحذير لجزء من البلد إلى { $level }
did-mission-authorized-departure = { $scope ->
    [region] حكومة { $government } تسمح لموظفيها بمغادرة جزء من البلد
   *[country] حكومة { $government } تسمح لموظفي سفارتها بالمغادرة
  }
did-mission-ordered-departure = { $scope ->
    [region] حكومة { $government } تأمر موظفيها بمغادرة جزء من البلد
   *[country] حكومة { $government } تأمر موظفي سفارتها بالمغادرة
  }
did-mission-services-suspended = { $scope ->
    [region] حكومة { $government } تعلّق الخدمات القنصلية في جزء من البلد
   *[country] حكومة { $government } تعلّق الخدمات القنصلية لسفارتها
  }
did-mission-suspended = { $scope ->
    [region] حكومة { $government } تعلّق عملها في جزء من البلد
   *[country] حكومة { $government } تعلّق عمل سفارتها
  }
did-restore-normal = { $scope ->
    [region] حكومة { $government } تنهي سحب موظفيها من جزء من البلد
   *[country] حكومة { $government } تنهي سحب موظفي سفارتها
  }
did-restore = { $scope ->
    [region] حكومة { $government } تستأنف عملها في جزء من البلد: { $posture }
   *[country] حكومة { $government } تستأنف عمل سفارتها: { $posture }
  }
did-area-raised = حكومة { $government } ترفع درجة تحذيرها بشأن { $areas } إلى { $level }
did-area-lowered = حكومة { $government } تخفض درجة تحذيرها بشأن { $areas } إلى { $level }
did-area-lifted = حكومة { $government } لم تعد تخص { $areas } بإرشادات
did-hazard-added = حكومة { $government } تذكر خطرًا جديدًا
did-hazard-added-named = حكومة { $government } تذكر خطرًا جديدًا: { $hazard }
did-issued = حكومة { $government } تنشر إرشادات السفر
did-withdrawn = حكومة { $government } تسحب إرشادات السفر
did-text-revised = حكومة { $government } تعدّل نص إرشاداتها

axis-level = المستوى
axis-peak = أعلى مستوى في جزء من البلد
axis-departure = المواطنون
axis-mission = السفارة
axis-areas = أجزاء من البلد
area-none = لا إرشادات خاصة
value-unknown = غير معروف
changed = { $axis }: { $from } ← { $to }
changed-only = { $what }: { $to }
in-part = { $text } (جزء من البلد)
in-whole = { $text } (البلد كله)

folded-title = حكومة { $government }: { $count ->
    [zero] لا تغيير
    [one] تغيير في بلد واحد
    [two] تغييرات في بلدين دفعة واحدة
    [few] تغييرات في { $count } بلدان دفعة واحدة
    [many] تغييرات في { $count } بلدًا دفعة واحدة
   *[other] تغييرات في { $count } بلد دفعة واحدة
 }
folded-text = راجعها أحد المشغّلين قبل الإرسال. الأشد خطورة أولًا.
page-more = (و{ $count } غيرها)
seen-button = اطّلعت
seen-marked = سُجّل الاطلاع: { $moment }
seen-nothing-title = لا شيء لتسجيله
seen-nothing = لم تُسأل هذه المحادثة عن ذلك التنبيه.
unseen-here = لم يسجّل أحد هنا اطلاعه على هذا:
unseen-there = لم يسجّل أحد في { $chat } اطلاعه على هذا:
kind-bulletin = نشرة
did-bulletin = نشرة من { $government }
topic-lost-title = لم يعد هذا الموضوع موجودًا
topic-lost = حُذف الموضوع الذي كانت التنبيهات تصل إليه، فصارت تصل هنا. لنقلها اكتبوا ‎/subscribe‎ في موضوع آخر و‎/unsubscribe everything‎ هنا.
