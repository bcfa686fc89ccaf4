command-sources = مصادر الإرشادات ومدى حداثتها وتراخيصها ونسبتها إلى أصحابها
usage-sources = /sources [القارة]
example-sources = /sources
sources-title = { $count ->
    [zero] لا مصدر قيد المراقبة
    [one] مصدر واحد قيد المراقبة
    [two] مصدران قيد المراقبة
    [few] { $count } مصادر قيد المراقبة
    [many] { $count } مصدرًا قيد المراقبة
   *[other] { $count } مصدر قيد المراقبة
  }
sources-paused = أوقفه أحد المشغّلين مؤقتًا
sources-blind = لا معلومات منذ { $duration }: { $reason }
sources-unread = لم يُقرأ بعد
sources-unproven = غير مجرَّب: لم تُقرأ منه أي إجابة حقيقية حتى الآن
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = خارج المراقبة
sources-off-needs = مطفأ: يتطلب خادمه وسيطًا أو مفتاحًا غير مضبوط
sources-off-chosen = مطفأ: اختار المشغّلون غيره
sources-feeds = خلاصات أضافها المشغّلون (ليست حكومات)
sources-quoted = كل كلام الحكومات منقول من هذه المصادر ويبقى ملكًا لها.
command-feeds = عرض ما يُقرأ أو إضافته أو تجربته أو إيقافه أو تعجيله
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml شديدة
feeds-title = { $feeds ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $feeds } خلاصات
    [many] { $feeds } خلاصة
   *[other] { $feeds } خلاصة
  }، { $sources ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
  }
feeds-none = لم تُضف أي خلاصة بعد:
feeds-sources = مصادر الحكومات
feeds-sources-off = مطفأة: { $sources }. الأمر ‎/feeds resume <id>‎ يشغّل واحدًا منها.
feeds-doubts = لم تكن البلدان واضحة، لذلك لم يصل هذا إلى أحد تحت هذه الأسماء
feeds-every = كل { $duration }
feeds-at-most = أقصى شدة: { $severity }
feeds-last-error = فشلت آخر قراءة: { $reason }
feeds-untitled = (بلا عنوان)
feeds-added-title = أضيفت: { $name }
feeds-added = { $count ->
    [zero] لا مدخلات فيها بعد. معرّفها { $id }.
    [one] حُفظ مدخلها الوحيد من دون تنبيه؛ أما الجديد فسينبّه. معرّفها { $id }.
    [two] حُفظ مدخلاها من دون تنبيه؛ أما الجديد فسينبّه. معرّفها { $id }.
    [few] حُفظت مدخلاتها الـ{ $count } من دون تنبيه؛ أما الجديد فسينبّه. معرّفها { $id }.
    [many] حُفظت مدخلاتها الـ{ $count } من دون تنبيه؛ أما الجديد فسينبّه. معرّفها { $id }.
   *[other] حُفظت مدخلاتها الـ{ $count } من دون تنبيه؛ أما الجديد فسينبّه. معرّفها { $id }.
  }
feeds-added-severity = أقصى شدة لنشراتها: { $severity }، ولا تزيد أبدًا على ما تحتمله كلماتها.
feeds-known-title = موجودة من قبل
feeds-known = هذه الخلاصة هي { $id }.
feeds-bad-address-title = هذا ليس عنوان خلاصة
feeds-bad-address = يجب أن يبدأ العنوان بـ ‎http://‎ أو ‎https://‎ وألا يحتوي على اسم مستخدم أو كلمة مرور.
feeds-trouble-title = لا تمكن قراءة هذه الخلاصة
feeds-trouble = لم يُضف شيء. السبب: { $reason }.
feeds-removed-title = حُذف
feeds-removed = لم يعد { $id } يُقرأ. أما التنبيهات المرسلة فتبقى كما هي.
feeds-paused-title = أوقف مؤقتًا
feeds-paused = لن يُقرأ { $id } حتى الأمر ‎/feeds resume { $id }‎. وإلى ذلك الحين لا يُعدّ معطلًا ولا هادئًا.
feeds-resumed-title = استؤنف
feeds-resumed = عاد { $id } يُقرأ ابتداءً من الآن.
feeds-polled-title = القراءة جارية
feeds-polled = يجري الآن سؤال { $id }. والنتيجة تظهر في ‎/feeds list‎.
feeds-interval-title = ضُبطت الفترة
feeds-interval = من الآن فصاعدًا، وبعد إعادة التشغيل أيضًا: { $id }.
feeds-bad-interval-title = هذه ليست فترة
feeds-bad-interval = اكتبوا رقمًا مع ‎s‎ أو ‎m‎ أو ‎h‎ أو ‎d‎، من ‎1s‎ إلى ‎7d‎، مثل ‎/feeds interval us-state 10m‎.
feeds-unknown-title = لا يوجد { $id }
feeds-unknown = المعرّفات في ‎/feeds list‎. لم يتغير شيء.
feeds-off-title = { $id } مطفأ
feeds-off = الأمر ‎/feeds resume { $id }‎ يشغّله. لم يتغير شيء.
feeds-is-paused-title = { $id } موقوف مؤقتًا
feeds-is-paused = الأمر ‎/feeds resume { $id }‎ يعيد قراءته. لم يتغير شيء.
feeds-not-here-title = ليس هنا
feeds-not-here = لا يُقرأ شيء هنا مباشرة، فلا شيء يمكن تغييره ({ $id }).
feeds-usage-title = ما يمكن فعله بالأمر ‎/feeds‎
feeds-usage-add = /feeds add URL [الشدة] [الاسم]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = الشدة هي أقصى ما يمكن أن تبلغه نشراتها: { $names }. والمعتاد: متوسطة. المعرّفات في ‎/feeds list‎.
feeds-trial-title = { $title }: { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
  }
feeds-trial-empty = لا مدخلات فيها في الوقت الحالي.
feeds-trial = هذه أحدث مدخلاتها. لم يُضف شيء ولم يُرسل شيء.
feeds-trial-nobody = لا يذكر أي بلد
feeds-trial-doubtful = غير واضح: { $names }
option-action = ما المطلوب: list أو add أو test أو remove أو pause أو resume أو poll أو interval

option-continent = قارة الحكومات: اسمها، أو feeds لما ليس من حكومة
sources-count-governments = { $count ->
    [zero] لا حكومات
    [one] حكومة واحدة
    [two] حكومتان
    [few] { $count } حكومات
    [many] { $count } حكومة
   *[other] { $count } حكومة
  }
sources-count-fine = { $count ->
    [zero] لا مصدر مقروء
    [one] مصدر واحد مقروء
    [two] مصدران مقروءان
    [few] { $count } مصادر مقروءة
    [many] { $count } مصدرًا مقروءًا
   *[other] { $count } مصدر مقروء
  }
sources-count-blind = بلا معلومات: { $count }
sources-count-unproven = غير مجرَّبة: { $count }
sources-count-unread = لم تُقرأ بعد: { $count }
sources-count-paused = موقوفة مؤقتًا: { $count }
sources-count-off = مطفأة: { $count }
sources-choose = كل حكومة مع الترخيص والنسبة إليها، بحسب القارة:
sources-region-button = { $region } ({ $count })
sources-region-title = المصادر: { $region }
sources-feeds-button = الخلاصات ({ $count })
sources-no-feeds = لم يضف المشغّلون أي خلاصة.
sources-summary = نظرة عامة
