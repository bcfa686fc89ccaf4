command-timeline = صورة تبيّن من قال ماذا عن بلد، ومتى
usage-timeline = /timeline <البلد> [الأيام]
example-timeline = /timeline مالي 90
timeline-title = { $country }: من قال ماذا، ومتى
timeline-period = { $country }، { $from } – { $to }
timeline-governments = { $count ->
    [zero] لا تقول أي حكومة شيئًا لمواطنيها
    [one] ما تقوله حكومة واحدة لمواطنيها
    [two] ما تقوله حكومتان لمواطنيهما
    [few] ما تقوله { $count } حكومات لمواطنيها
    [many] ما تقوله { $count } حكومة لمواطنيها
   *[other] ما تقوله { $count } حكومة لمواطنيها
  } · الوضع في { $day }
timeline-alternative = خط زمني: { $count ->
    [zero] لا صفوف
    [one] صف لحكومة واحدة
    [two] صف لكل من حكومتين
    [few] صف لكل من { $count } حكومات
    [many] صف لكل من { $count } حكومة
   *[other] صف لكل من { $count } حكومة
  }، فيه المستويات على شكل أشرطة، وعلامات للدعوات إلى المغادرة ولموظفي السفارات. والرسالة تقول الشيء نفسه بالكلمات.
timeline-now = مواقف الحكومات الآن
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (آخر مستوى معروف)
timeline-level-unknown = المستوى غير معروف: { $governments }
timeline-events = ما حدث، الأحدث أولًا
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [zero] ولا شيء قبل ذلك
    [one] وحدث واحد قبل ذلك
    [two] وحدثان قبل ذلك
    [few] و{ $count } أحداث قبل ذلك
    [many] و{ $count } حدثًا قبل ذلك
   *[other] و{ $count } حدث قبل ذلك
  }
timeline-no-events = لم يتغير شيء منذ { $day }.
timeline-stood = كان قائمًا قبل { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = لا شيء معروف بعد
timeline-nothing = { $country }: لم تقل أي حكومة قيد المراقبة شيئًا أمكنت قراءته.
timeline-watched = القراءة الأولى في { $day }. وما كان قبلها غير معروف.
timeline-unseen = بلا قراءة: { $government }، { $times }. المستوى هو آخر ما عُرف قبلها.
timeline-unseen-time = من { $from } إلى { $to }
timeline-nothing-known = حكومات لا يُعرف ما تقوله: { $governments }
timeline-not-drawn = لم تُرسم لضيق المكان: { $governments }
timeline-parts = العلامة الصغيرة تخص جزءًا من البلد.
timeline-stood-note = العلامة في أول الشريط كانت قائمة من قبل.
timeline-status = بالتفصيل: ما تقوله الحكومات الآن

command-map = العالم بحسب المستويات التي تذكرها الحكومات
usage-map = /map [المستوى]
example-map = /map 4
option-level = ابتداءً من أي مستوى: 2 أو 3 أو 4؛ أو «وسيط» بدلًا من أعلى مستوى
map-title = العالم بحسب المستويات
map-title-least = { $level ->
    [4] العالم: المستوى 4
   *[other] العالم: المستوى { $level } فما فوق
  }
map-highest = { $count ->
    [zero] لا مصدر مقروء
    [one] المستوى الذي يذكره المصدر الوحيد المقروء
    [two] أعلى مستوى يذكره أي من مصدرين
    [few] أعلى مستوى يذكره أي من { $count } مصادر
    [many] أعلى مستوى يذكره أي من { $count } مصدرًا
   *[other] أعلى مستوى يذكره أي من { $count } مصدر
  }
map-median = { $count ->
    [zero] لا مصدر مقروء
    [one] المستوى الذي يذكره المصدر الوحيد المقروء
    [two] وسيط المستويات التي يذكرها مصدران
    [few] وسيط المستويات التي تذكرها { $count } مصادر
    [many] وسيط المستويات التي يذكرها { $count } مصدرًا
   *[other] وسيط المستويات التي يذكرها { $count } مصدر
  }
map-as-of = { $measure } · { $day }
map-alternative = خريطة للعالم: كل بلد بلون مستواه، وعدد البلدان في المستوى 4: { $count }. والرسالة تقول الشيء نفسه بالكلمات.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: لا بلد
map-level-count = { $level }: { $count ->
    [zero] لا بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
  }
map-called = دعوة إلى المغادرة
map-called-list = دعوة المواطنين إلى المغادرة ({ $count }): { $countries }
map-called-none = لا تدعو أي حكومة تمكن قراءتها مواطنيها إلى مغادرة بلد كامل.
map-called-country = { $country } { $count ->
    [zero] (لا مصدر)
    [one] (مصدر واحد)
    [two] (مصدران)
    [few] ({ $count } مصادر)
    [many] ({ $count } مصدرًا)
   *[other] ({ $count } مصدر)
  }
map-below = مستوى أدنى
map-unknown = لا مستوى معروف
map-unknown-list = لا مستوى معروف ({ $count }): { $countries }
map-borders = الحدود كما في بيانات الخريطة (Natural Earth)، من دون انحياز إلى أي طرف. النقاط: بلدان صغيرة.
map-blind = { $count ->
    [zero] كل المصادر مقروءة.
    [one] مصدر واحد تتعذّر قراءته الآن: يُحتسب آخر ما قاله.
    [two] مصدران تتعذّر قراءتهما الآن: يُحتسب آخر ما قالاه.
    [few] { $count } مصادر تتعذّر قراءتها الآن: يُحتسب آخر ما قالته.
    [many] { $count } مصدرًا تتعذّر قراءتها الآن: يُحتسب آخر ما قالته.
   *[other] { $count } مصدر تتعذّر قراءتها الآن: يُحتسب آخر ما قالته.
  }
map-nothing-title = لا خريطة بعد
map-nothing = لم يُقرأ أي مصدر حتى الآن. اسألوا مرة أخرى بعد بضع دقائق.
map-bad-level-title = أي مستوى؟
map-bad-level = «{ $typed }» ليس من: 2، 3، 4، وسيط. مثلًا:
map-button-least = { $level ->
    [4] المستوى 4 فقط
   *[other] المستوى { $level } فما فوق
  }
map-button-median = الوسيط
map-button-highest = كل المستويات
words-for-median = وسيط, الوسيط

picture-failed = تعذّر رسم الصورة هذه المرة. والكلمات تقول الشيء نفسه.
sign-unwatched = قبل القراءة الأولى
sign-unseen = تعذّرت القراءة: آخر مستوى
sign-citizens = المواطنون: { $grade }
sign-citizens-none = المواطنون: أُلغيت الدعوة إلى المغادرة
sign-staff-authorized-departure = الموظفون: سُمح لهم بالمغادرة
sign-staff-ordered-departure = الموظفون: أُمروا بالمغادرة
sign-staff-services-suspended = السفارة: الخدمات القنصلية معلّقة
sign-staff-suspended = السفارة: العمل معلّق
sign-staff-normal = الموظفون: عادوا إلى السفارة
status-button-timeline = الخط الزمني
