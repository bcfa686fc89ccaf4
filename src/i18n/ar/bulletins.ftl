option-text = النص: بقية السطر
notice-bulletins-held = محتجز: جاء { $name } بمدخلات جديدة دفعة واحدة، عددها { $count }
notice-bulletins-held-text = ربما أعيد بناء { $source }. لا يُرسل شيء منها حتى يقول أحد المشغّلين نعم أو لا: ‎/held‎
notice-bulletin-doubtful = { $name }: { $count ->
    [zero] لا مدخلات غير واضحة البلدان
    [one] بلدان مدخل واحد لم تكن واضحة
    [two] بلدان مدخلين لم تكن واضحة
    [few] بلدان { $count } مدخلات لم تكن واضحة
    [many] بلدان { $count } مدخلًا لم تكن واضحة
   *[other] بلدان { $count } مدخل لم تكن واضحة
  }
notice-bulletin-doubtful-text = قد تعني هذه الأسماء عدة أماكن، لذلك لم تصل المدخلات الواردة تحتها إلى أحد. يمكن إرسالها يدويًا بالأمر ‎/bulletin‎:
notice-bulletin-doubtful-entry = { $names }: «{ $title }»

command-bulletin = إرسال تقرير عن الوضع إلى كل من يتابع بلدًا
usage-bulletin = /bulletin [الشدة] <البلد> الوقائع: … المخاطر: … التوصيات: …
example-bulletin = /bulletin مالي الوقائع: الوقود شحيح في باماكو. المخاطر: طوابير. التوصيات: احتفظوا باحتياطي.
words-for-facts = الوقائع, وقائع, الوضع
words-for-risks = المخاطر, مخاطر
words-for-recommendations = التوصيات, توصيات
bulletin-title = { $country }: نشرة من { $from }
bulletin-title-operator = { $country }: تقرير عن الوضع
bulletin-not-government-feed = ليست حكومة: خلاصة أضافها مشغّلو هذا البوت، ولم يتحقق منها أحد.
bulletin-not-government-operator = ليست حكومة: كتبه مشغّلو هذا البوت.
bulletin-call = { $scope ->
    [region] تنقل دعوة تخص جزءًا من البلد: { $grade }
   *[country] تنقل دعوة: { $grade }
  }
bulletin-staff = وعن موظفي السفارات تقول:
bulletin-hazards = الأخطار المذكورة: { $hazards }.
bulletin-facts = الوقائع
bulletin-risks = المخاطر المتوقعة
bulletin-recommendations = التوصيات
bulletin-also = وتذكر أيضًا: { $countries }.
bulletin-governments = ما تقوله الحكومات:
bulletin-source-operator = مشغّلو هذا البوت · { $moment }
bulletin-posted-title = تقرير عن الوضع: { $country }
bulletin-posted = { $count ->
    [zero] لا يصل إلى أي محادثة (الشدة: { $severity }).
    [one] يصل إلى محادثة واحدة (الشدة: { $severity }).
    [two] يصل إلى محادثتين (الشدة: { $severity }).
    [few] يصل إلى { $count } محادثات (الشدة: { $severity }).
    [many] يصل إلى { $count } محادثة (الشدة: { $severity }).
   *[other] يصل إلى { $count } محادثة (الشدة: { $severity }).
  }
bulletin-posted-milder = كلماته لا تحتمل أكثر: «قصوى» تتطلب دعوة إلى المغادرة، و«شديدة» تتطلب خطرًا.
bulletin-posted-nobody = لا تتابع أي محادثة هذا البلد بهذه الشدة. لمتابعته:
missing-text-title = ما هو التقرير؟
missing-text = اكتبوه بعد اسم البلد، مثلًا:
unclear-country-title = عن أي بلد يدور التقرير؟
unclear-country = لا يبدأ «{ $typed }» ببلد واحد محدد. لم يُرسل شيء. ابدأوا باسم البلد أو رمزه.
folded-bulletins-title = { $from }: { $count ->
    [zero] لا نشرات
    [one] نشرة واحدة
    [two] نشرتان دفعة واحدة
    [few] { $count } نشرات دفعة واحدة
    [many] { $count } نشرة دفعة واحدة
   *[other] { $count } نشرة دفعة واحدة
  }
