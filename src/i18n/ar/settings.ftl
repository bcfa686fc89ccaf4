option-setting = ما المطلوب ضبطه
option-value = القيمة؛ ومن دونها يُعرض ما هو مضبوط
option-code = الرمز الذي أُعطي للمحادثة الأخرى، أو off
command-settings = اللغة والمنطقة الزمنية والملخص وساعات الهدوء والتمارين وزر «اطّلعت»
usage-settings = /settings [الإعداد] [القيمة]
example-settings = /settings quiet 22-7
settings-title = إعدادات هذه المحادثة
settings-changed = تم التغيير.
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
