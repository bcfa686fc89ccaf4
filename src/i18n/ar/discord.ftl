### ما لا يظهر إلا في تطبيقات ديسكورد، وأين يستطيع توكسان الكلام هناك.

guest-title = أنا هنا ضيف فقط
guest = هنا أجيب عن الأسئلة، لكنني لا أستطيع التنبيه: لست عضوًا في هذا الخادم أو في هذه المحادثة. أضيفوني إلى خادم لكم، أو راسلوني على انفراد. لم يتغير شيء.
guest-add = أضيفوني
guest-cut-title = هناك المزيد
guest-cut = { $count ->
    [zero] لم يبقَ شيء لإرساله هنا.
    [one] بقيت رسالة واحدة لا تتسع لها هذه المحادثة: بصفتي ضيفًا لا أستطيع إرسال إلا القليل. ويصل كل شيء حيث أكون عضوًا.
    [two] بقيت رسالتان لا تتسع لهما هذه المحادثة: بصفتي ضيفًا لا أستطيع إرسال إلا القليل. ويصل كل شيء حيث أكون عضوًا.
    [few] بقيت { $count } رسائل لا تتسع لها هذه المحادثة: بصفتي ضيفًا لا أستطيع إرسال إلا القليل. ويصل كل شيء حيث أكون عضوًا.
    [many] بقيت { $count } رسالة لا تتسع لها هذه المحادثة: بصفتي ضيفًا لا أستطيع إرسال إلا القليل. ويصل كل شيء حيث أكون عضوًا.
   *[other] بقيت { $count } رسالة لا تتسع لها هذه المحادثة: بصفتي ضيفًا لا أستطيع إرسال إلا القليل. ويصل كل شيء حيث أكون عضوًا.
  }

cannot-ring-title = لا أستطيع التنبيه هنا
cannot-ring = لم يتغير شيء، لأن التنبيهات لا يمكن أن تصل إلى هذه القناة. ما يمنع ذلك:
obstacle-view = تنقصني صلاحية «عرض القناة» (View Channel)
obstacle-send = تنقصني صلاحية «إرسال الرسائل» (Send Messages)
obstacle-send-in-threads = تنقصني صلاحية «إرسال الرسائل في سلاسل النقاش» (Send Messages in Threads)
obstacle-embed = تنقصني صلاحية «تضمين الروابط» (Embed Links)
obstacle-locked = سلسلة النقاش هذه مقفلة: على أحد المشرفين أن يفتحها، أو أن يمنحني صلاحية «إدارة سلاسل النقاش» (Manage Threads)
obstacle-private-thread = لست في سلسلة النقاش الخاصة هذه: نادوني فيها بعلامة @ فأُضاف إليها
obstacle-forum = هذا منتدى، ومكان الرسائل منشوراته: اكتبوا الأمر في أحدها
cannot-ring-mend = لإصلاح ذلك: «تعديل القناة» (Edit Channel) ← «الصلاحيات» (Permissions)، ثم أضيفوني أو أضيفوا دوري، واسمحوا بما ذُكر.
cannot-ring-again = ثم اكتبوا الأمر مرة أخرى.

# أسماء الأوامر: بلا مسافات ولا حركات، 32 حرفًا على الأكثر، ولا يتكرر اسم في لغة واحدة.
slash-status = الوضع
slash-subscribe = اشتراك
slash-unsubscribe = إلغاء-الاشتراك
slash-list = قائمة
slash-silence = كتم
slash-settings = إعدادات
slash-link = ربط
slash-sources = مصادر
slash-start = بداية
slash-held = محتجزات
slash-feeds = خلاصات
slash-bulletin = نشرة
slash-receipts = مصير-التنبيهات
slash-drill = تمرين
slash-help = مساعدة
slash-pause = إيقاف-مؤقت
slash-resume = استئناف
slash-about = حول
slash-privacy = خصوصية
slash-forget = حذف-البيانات
slash-stats = إحصاءات
slash-chats = محادثات
slash-log = سجل
slash-export = تصدير
slash-import = استيراد
slash-compare = مقارنة
slash-changes = تغييرات
slash-why = لماذا
slash-timeline = خط-زمني
slash-map = خريطة
slash-missions = سفارات
slash-preview = معاينة
slash-proof = دليل

# أسماء خياراتها، ولا يتكرر اسم في أمر واحد.
slash-option-country = بلد
slash-option-part = جزء
slash-option-severity = شدة
slash-option-mode = طريقة
slash-option-duration = مدة
slash-option-text = نص
slash-option-setting = إعداد
slash-option-value = قيمة
slash-option-code = رمز
slash-option-action = إجراء
slash-option-alert = تنبيه
slash-option-answer = جواب
slash-option-source = مصدر
slash-option-moment = وقت
slash-option-other = بلد-آخر
slash-option-days = أيام
slash-option-continent = قارة
slash-option-level = مستوى
slash-option-kinds = أنواع
slash-option-before = قبل
slash-option-sure = تأكيد
slash-option-chat = محادثة
slash-option-json = json
slash-option-attachment = مرفق
slash-option-document = مستند
