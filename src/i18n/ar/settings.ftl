option-setting = ما المطلوب ضبطه
option-value = القيمة؛ ومن دونها يُعرض ما هو مضبوط
option-code = الرمز الذي أُعطي للمحادثة الأخرى، أو off
command-settings = اللغة والمنطقة الزمنية والملخص وساعات الهدوء والتمارين وزر «اطّلعت»
usage-settings = /settings [الإعداد] [القيمة]
example-settings = /settings quiet 22-7
settings-title = إعدادات هذه المحادثة
settings-changed = تم التغيير.
settings-hint = اضغطوا ما تريدون تغييره، أو اكتبوه:
settings-back = رجوع
settings-where = هنا: { $chat }
settings-where-topic = هنا: { $chat }، الموضوع { $topic }
settings-move-telegram = في المجموعة ذات المواضيع لكل موضوع إعداداته واشتراكاته، وتصل التنبيهات حيث كُتب ‎/subscribe‎. لنقلها اكتبوا ‎/subscribe‎ في الموضوع الآخر و‎/unsubscribe everything‎ هنا.
settings-move-discord = لكل قناة ولكل سلسلة نقاش إعداداتها واشتراكاتها، وتصل التنبيهات حيث كُتب ‎/subscribe‎. لنقلها اكتبوا ‎/subscribe‎ في الأخرى و‎/unsubscribe everything‎ هنا.
setting-name-language = اللغة
setting-name-timezone = المنطقة الزمنية
setting-name-digest = موعد الملخصات
setting-name-quiet = ساعات الهدوء
setting-name-drills = التمارين
setting-name-seen = زر «اطّلعت»
setting-name-role = الدور المنادى
setting-hint-language = اختاروا لغة، أو اكتبوا رمزها:
setting-hint-timezone = بها تُحسب ساعات الهدوء ومواعيد الملخصات، وبها تُذكر هنا كل الأوقات. اكتبوا اسمها بالحروف اللاتينية، القارة/المدينة:
setting-hint-digest = اختاروا ساعة، أو اكتبوا أي ساعة من 0 إلى 23:
setting-hint-quiet = اختاروها، أو اكتبوا أي ساعتين:
setting-hint-drills = يرسل المشغّلون أحيانًا تمرينًا، ويُذكر فيه أنه تمرين. اختاروا، أو اكتبوا:
setting-hint-seen = بعد كم دقيقة يُكرَّر التنبيه؟ اختاروا، أو اكتبوا عدد الدقائق من 1 إلى 1440:
setting-hint-role = اكتبوه بعلامة @ كما في المناداة:
setting-on = تشغيل
setting-off = إيقاف
setting-hour = الساعة { $hour }:00
setting-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
settings-unknown-title = لا يوجد هذا الإعداد
settings-unknown = لا أعرف «{ $typed }». الإعدادات هي: { $names }.
settings-wrong-title = هذه القيمة لا تصلح
settings-wrong = «{ $value }» ليست قيمة ممكنة لـ{ $setting }. مثلًا:
setting-language = اللغة: { $language }‏.
setting-timezone = المنطقة الزمنية: { $timezone }‏.
setting-digest = موعد الملخصات: الساعة { $hour }:00.
setting-quiet = { $quiet ->
    [off] لا ساعات هدوء.
   *[other] ساعات الهدوء: { $quiet }. لا ينبّه خلالها إلا التنبيهات القصوى، وينتظر الباقي نهايتها.
  }
setting-drills = { $drills ->
    [on] التمارين تصل هنا.
   *[other] التمارين لا تصل هنا.
  }
setting-seen = { $minutes ->
    [0] ليس للتنبيهات القصوى زر «اطّلعت».
   *[other] للتنبيهات القصوى زر «اطّلعت»؛ وإذا لم يضغطه أحد (المهلة بالدقائق: { $minutes }) تُكرَّر مرة واحدة مع مناداة المشرفين أو الدور.
  }
setting-role = { $role ->
    [none] الدور الذي يناديه هذا التكرار: لا أحد.
   *[other] الدور الذي يناديه هذا التكرار: { $role }.
  }
command-link = ربط هذه المحادثة بمحادثة أخرى من مجتمعكم
usage-link = /link [الرمز أو off]
example-link = /link
link-offered-title = ربط محادثة أخرى بهذه
link-offered = يكتب مشرف هذا في المحادثة الأخرى خلال 15 دقيقة. وما لم يسجّل أحد اطلاعه عليه في إحداهما يُكرَّر بعدها في كلتيهما.
link-made-title = تم الربط
link-made = هذه المحادثة مرتبطة الآن مع { $chat }. لإنهاء الربط: ‎/link off‎
link-stands-title = مرتبطة من قبل
link-stands = هذه المحادثة مرتبطة مع { $chat }. لإنهاء الربط: ‎/link off‎
link-unknown-title = هذا الرمز لا يصلح
link-unknown = الرمز غير معروف، أو استُعمل، أو مضى عليه أكثر من 15 دقيقة، أو هو رمز هذه المحادثة نفسها. الأمر ‎/link‎ يعطي رمزًا جديدًا.
link-off-title = غير مرتبطة بمحادثة أخرى
link-off = ما لم يسجّل أحد اطلاعه عليه هنا يُكرَّر هنا فقط.
words-for-yes = نعم, تشغيل
words-for-no = لا
