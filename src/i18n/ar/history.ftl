command-compare = مقارنة بلدين: المستويات والدعوات إلى المغادرة والسفارات
usage-compare = /compare <البلد> <البلد>
example-compare = /compare مالي النيجر
compare-title = مقارنة: { $country } و{ $other }
compare-different = ما يختلف بين البلدين
compare-same = ما يُقال عن البلدين معًا
compare-side = { $country }: { $said }
compare-note = حيث لا يُذكر شيء عن المغادرة، لا تُعرف أي دعوة إليها. وحيث لا يُذكر شيء عن سفارة، لا يُعرف أي تقليص لعملها.
compare-own = هذا بلدها نفسه
compare-nothing = ⚪ لم تُقرأ أي إرشادات
compare-no-level = لا تذكر أي مستوى
compare-call-unknown = لا يُعرف هل تدعو إلى المغادرة
compare-blind = ⚠️ لا معلومات منذ { $duration }
compare-paused = ⏸ مصدر أوقفه أحد المشغّلين مؤقتًا
pair = { $country } و{ $other }
several-pairs = يمكن فهم «{ $typed }» بأكثر من طريقة. اختاروا:
no-pair-title = أي بلدين؟
no-pair = لا أعرف في «{ $typed }» بلدين مختلفين. مثلًا:

command-changes = ما تغيّر مؤخرًا، الأحدث أولًا
usage-changes = /changes [البلد] [الأيام]
example-changes = /changes مالي 30
option-days = كم يومًا إلى الوراء: من 1 إلى 730
bad-days-title = كم يومًا؟
bad-days = «{ $typed }» ليس عدد أيام من 1 إلى 730. مثلًا:
changes-title = { $country }: { $days ->
    [zero] اليوم الأخير
    [one] اليوم الأخير
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
  }
changes-title-followed = ما تتابعه هذه المحادثة: { $days ->
    [zero] اليوم الأخير
    [one] اليوم الأخير
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
  }
changes-line = { $country }: { $deed }
changes-none = لم يتغير شيء، إلا النص ربما.
changes-no-page = لم تعد هذه الصفحة موجودة.
changes-text-only = { $count ->
    [zero] لم يُعدَّل النص وحده أي مرة.
    [one] عُدّل النص وحده مرة واحدة.
    [two] عُدّل النص وحده مرتين.
    [few] عُدّل النص وحده { $count } مرات.
    [many] عُدّل النص وحده { $count } مرة.
   *[other] عُدّل النص وحده { $count } مرة.
  }
changes-watched-since = لا أراقب هذا إلا منذ { $day }: وما كان قبل ذلك لا أعرفه.
changes-later = قُرئت إرشادات بعض الحكومات أول مرة خلال هذه المدة، فلا تُعرف تغييراتها السابقة: { $governments }.
changes-never-read = لم تمكن قراءة شيء من هذا حتى الآن: لا يُعرف هل تغيّر شيء.
changes-operators = مشغّلي هذا البوت

command-why = لماذا وصل تنبيه هنا أو لم يصل، وما الذي يستند إليه ما أعرضه
usage-why = /why <البلد>
example-why = /why مالي
why-title = { $country }: لماذا؟
why-ground = ما تستند إليه الدعوات إلى المغادرة وتقليص عمل السفارات
why-no-ground = لا تُعرف أي حكومة تدعو إلى المغادرة أو تقلّص عمل سفارتها.
why-levels = المستويات مأخوذة من الحقول أو الصياغات التي تنشرها الحكومات نفسها.
why-rule = القاعدة
why-waiting = ما ينتظر التصديق أو تتعذّر قراءته
why-nothing-waits = لا شيء ينتظر ولا شيء محتجز، ولا مصدر بلا معلومات أو موقوف مؤقتًا.
why-pending = { $axis }: { $value }، رُصد منذ { $since }؛ يُصدَّق إذا ظل كذلك في قراءة ابتداءً من { $confirm }
why-held = محتجز منذ { $moment } حتى يقول أحد المشغّلين نعم أو لا: { $count ->
    [zero] لا تغييرات
    [one] تغيير في هذا البلد وحده
    [two] تغييرات في بلدين دفعة واحدة، منهما هذا البلد
    [few] تغييرات في { $count } بلدان دفعة واحدة، منها هذا البلد
    [many] تغييرات في { $count } بلدًا دفعة واحدة، منها هذا البلد
   *[other] تغييرات في { $count } بلد دفعة واحدة، منها هذا البلد
  }
why-story = { $days ->
    [zero] تنبيهات اليوم الأخير
    [one] تنبيهات اليوم الأخير
    [two] تنبيهات آخر يومين
    [few] تنبيهات آخر { $days } أيام
    [many] تنبيهات آخر { $days } يومًا
   *[other] تنبيهات آخر { $days } يوم
  }، ومصيرها في هذه المحادثة
why-no-alerts = لم يصدر أي تنبيه بشأن { $country }.
why-swallowed = في التنبيه نفسه: { $more ->
    [0] { $changes }
    [one] { $changes } وواحد غيرها
    [two] { $changes } واثنان غيرها
    [few] { $changes } و{ $more } غيرها
    [many] { $changes } و{ $more } غيرها
   *[other] { $changes } و{ $more } غيرها
  }
why-quiet = { $count ->
    [zero] لا تغييرات من دون تنبيه:
    [one] تغيير واحد لم يصدر عنه تنبيه:
    [two] تغييران لم يصدر عنهما تنبيه:
    [few] { $count } تغييرات لم يصدر عنها تنبيه:
    [many] { $count } تغييرًا لم يصدر عنها تنبيه:
   *[other] { $count } تغيير لم يصدر عنها تنبيه:
  }
fate-rang = وصل هنا { $moment }
fate-waits-digest = ينتظر موعد الملخص، { $moment }
fate-waits-quiet = ينتظر نهاية ساعات الهدوء، { $moment }
fate-waits-line = { $reason ->
    [none] قيد الإرسال منذ { $moment }
   *[other] قيد الإرسال منذ { $moment }؛ وانتهت آخر محاولة هكذا: { $reason }
  }
fate-failed = تعذّر إرساله: { $reason }
fate-held = محتجز ضمن تغييرات كثيرة جاءت دفعة واحدة، حتى يقول أحد المشغّلين نعم أو لا
fate-discarded = احتُجز ضمن تغييرات كثيرة جاءت دفعة واحدة، ثم استبعده أحد المشغّلين
fate-paused = لم يصل: التنبيه في هذه المحادثة موقوف مؤقتًا منذ { $moment }
fate-not-yet = لم يصل: لم تبدأ هذه المحادثة متابعة { $country } إلا في { $moment }
fate-not-followed = لم يصل: هذه المحادثة لا تتابع { $country }
fate-below-minimum = لم يصل: شدته «{ $severity }» دون أدنى شدة مطلوبة في هذه المحادثة
fate-other-kind = لم يصل: هذا النوع من الأخبار غير مطلوب هنا
fate-other-source = لم يصل: هذا المصدر غير مطلوب هنا
fate-silenced = لم يصل: كان مكتومًا هنا
fate-not-known = لم يصل، مع أن الاشتراكات الحالية تسمح به: فالإيقاف المؤقت أو الكتم لا يُحفظ خبره طويلًا
fate-changed = { $text } (بحسب الاشتراكات الحالية؛ وقد عُدّلت بعد التنبيه: { $moment })
