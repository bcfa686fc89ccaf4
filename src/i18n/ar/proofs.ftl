### ما يستند إليه التنبيه: الكلمات قبله وبعده، وما جرى جلبه.

command-proof = ما يستند إليه التنبيه: الكلمات قبله وبعده، وما جرى جلبه
usage-proof = /proof [الرقم] [file]
example-proof = /proof 12
option-attachment = file للنصين قبل التنبيه وبعده، و answer لما أجاب به الخادم
option-document = أيّ الإجابات، مثل 2
proof-button = الدليل
proofs-button = الأدلة
proof-here-title = ما تستند إليه آخر التنبيهات هنا
proof-anywhere-title = لم يصل شيء إلى هنا بعد: آخر التنبيهات في غير هذا المكان
proof-none-title = لا تنبيهات بعد
proof-none = لم يُرسل شيء حتى الآن.
proof-unknown-title = لا يوجد تنبيه كهذا
proof-unknown = لا يوجد تنبيه «{ $typed }».
proof-before = قبل:
proof-after = الآن:
proof-new = جديد:
proof-gone = أُزيل:
proof-alone = الجملة:
proof-stood = كانت الكلمات نفسها موجودة من قبل.
proof-field = يستند إلى بيان أو صياغة تنشرها الحكومة، لا إلى جملة.
proof-more-sentences = { $count ->
    [one] تغيّرت جملة أخرى: تجدها في الملف.
    [two] تغيّرت جملتان أخريان: تجدهما في الملف.
    [few] تغيّرت { $count } جمل أخرى: تجدها في الملف.
    [many] تغيّرت { $count } جملة أخرى: تجدها في الملف.
   *[other] تغيّرت { $count } جملة أخرى: تجدها في الملف.
  }
proof-dated = تاريخ المصدر نفسه: { $day }
proof-undated = لا يذكر المصدر تاريخًا
proof-fetched = ما جرى جلبه
proof-fetched-page = ما جرى جلبه، الصفحة { $page } من { $pages }
proof-not-kept = غير محفوظ: هذا التنبيه أقدم من الأدلة، أو لم يُحفظ معه شيء.
proof-texts-gone = أُزيل النصان السابق واللاحق بعد { $days } يومًا.
proof-no-texts = لا يُحفظ أي نص من تلك القراءة.
proof-no-before = لا يوجد نص سابق للمقارنة به.
proof-no-after = نص تلك القراءة غير محفوظ.
proof-no-documents = ما أجاب به خادم الحكومة غير محفوظ.
proof-of-exercise = تمرين: لم تقل هذا أي حكومة.
proof-of-bulletin = تقرير وليس نصيحة حكومة: لا يُحفظ منه شيء آخر.
proof-of-turn = يستند إلى ما قالته كل حكومة على حدة.
proof-turn-unknown = لا يُعرف لهذه الحكومات تنبيه بشأن المغادرة: ربما دعت إليها قبل قراءتي الأولى.
proof-file-button = النصان في ملف
proof-answer-button = الإجابة { $place }
proof-back = العودة إلى الدليل
proof-no-file-title = لا نصوص
proof-no-file = لا يُحفظ أي نص من التنبيه { $number }.
proof-no-answer-title = لا توجد إجابة كهذه
proof-no-answer = ليس للتنبيه { $number } إجابة رقمها { $place }.
proof-answer-gone-title = لم تعد محفوظة
proof-answer-gone = أُزيلت الإجابة { $place } من التنبيه { $number }. ما زالت بصمتها في الدليل.
proof-same-texts = النصان متطابقان.
proof-check = بصمة SHA-256 للإجابة كاملة:

file-cut = اقتُطع: حجم الملف هنا 1 ميغابايت على الأكثر.
file-not-taken = تعذّر إرسال الملف { $name } إلى هنا.
