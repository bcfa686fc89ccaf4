### ما يقوله توكسان. النسخة الإنجليزية هي المرجع.
### Latin runs inside a sentence stand between left-to-right marks (U+200E), so that their slashes and brackets stay where they
### belong, and a name that ends a sentence before a command is followed by a right-to-left mark (U+200F); texts that are
### copied (usage, example) have none. Durations always follow a preposition.

the-country = { $code ->
   *[other] { $name }
  }
country-all = كل البلدان
country-all-title = كل البلدان
sentence = { $text }.
both-parts = { $before }؛ { $next }
level-1 = احتياطات معتادة
level-2 = مزيد من الحذر
level-3 = تجنّب السفر غير الضروري
level-4 = عدم السفر
level-unknown = غير محدد
level-named = المستوى { $level }، { $name }
level-short = { $level } ({ $name })

grade-none = لا دعوة إلى المغادرة
grade-consider = التفكير في المغادرة
grade-leave = المغادرة
grade-leave-now = المغادرة فورًا
grade-unknown = غير معروف

posture-normal = لم يُعلن سحب موظفين
posture-authorized-departure = سُمح للموظفين بالمغادرة
posture-ordered-departure = أُمر الموظفون بالمغادرة
posture-services-suspended = الخدمات القنصلية معلّقة
posture-suspended = العمل معلّق
posture-unknown = غير معروف

hazard-terrorism = الإرهاب
hazard-kidnapping = الخطف
hazard-armed-conflict = نزاع مسلح
hazard-unrest = اضطرابات
hazard-crime = الجريمة
hazard-health = مخاطر صحية
hazard-disaster = كارثة طبيعية
hazard-wrongful-detention = الاحتجاز التعسفي
hazard-fuel-shortage = نقص الوقود
hazard-curfew = حظر التجول
hazard-airport-closed = إغلاق المطار
hazard-blockade = حصار

severity-extreme = قصوى
severity-severe = شديدة
severity-moderate = متوسطة
severity-minor = طفيفة
reason-unreachable = يتعذّر الوصول إلى المصدر
reason-blocked = يرد المصدر بصفحة حجب
reason-unreadable = يرد المصدر بما لا تمكن قراءته
reason-unknown-wording = يستعمل المصدر صياغة لم تُشاهد من قبل
reason-implausible = رد المصدر غير قابل للتصديق
reason-unknown = السبب غير معروف

platform-telegram = تيليغرام
platform-discord = ديسكورد
platform-terminal = الطرفية

direction-neutral = لا إلى الأسوأ ولا إلى الأفضل، بل في النص وحده
direction-worse = إلى الأسوأ
direction-better = إلى الأفضل

duration-moment = أقل من دقيقة
duration-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
duration-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
  }
duration-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
moment = { $day }، { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } ث
