command-help = ما أستطيع فعله
command-start = من أنا، والخطوات الأولى
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = ما أستطيع فعله
help-about = أقرأ ما تقوله الحكومات لمواطنيها عن كل بلد، وأنبّه عندما يتغير. كلامها منقول كما هو؛ راجعوا الرابط قبل أي تصرف.
help-severities = شدة التنبيه:
help-severity = { $severity }: { $means }

start-title = توكسان (Tocsin)، جرس إنذار لإرشادات السفر
start-about = أقرأ ما تقوله الحكومات لمواطنيها عن كل بلد. وعندما تدعو إحداها إلى المغادرة أو تسحب موظفي سفارتها أو تغيّر مستواها، أنبّه هنا مرة واحدة بنص كلامها.
start-step-status = 1. للاطلاع:
start-step-subscribe = 2. لتلقي التنبيهات: اضغطوا الزر أدناه أو اكتبوا هذا (في المجموعة يفعل ذلك مشرف):
start-choose = اختيار ما يصل إلى هنا من تنبيهات
start-step-list = 3. لمعرفة ما يصل إلى هنا من تنبيهات:
start-help = كل شيء آخر: ‎/help‎

boot-title = Tocsin { $version } – ينبّه عندما تدعو الحكومات مواطنيها إلى المغادرة
boot-on = يعمل
boot-off = مطفأ
boot-not-set = { $variable } غير مضبوط
boot-terminal-on = التنبيهات تظهر هنا، والأوامر تُكتب هنا
boot-terminal-off = لا أحد أمامه وخدمة مراسلة تعمل، أو TERMINAL=off مضبوط
boot-sources = { $count ->
    [zero] لا مصدر حكوميًا قيد المراقبة: { $sources }
    [one] مصدر حكومة واحدة قيد المراقبة: { $sources }
    [two] مصدرا حكومتين قيد المراقبة: { $sources }
    [few] مصادر { $count } حكومات قيد المراقبة: { $sources }
    [many] مصادر { $count } حكومة قيد المراقبة: { $sources }
   *[other] مصادر { $count } حكومة قيد المراقبة: { $sources }
  }
boot-sources-relay = مطفأة، لأن خوادمها ترفض معظم الحواسيب المستضافة: { $sources } (اضبطوا ‎SOURCE_RELAY_URL‎)
boot-sources-chosen = مطفأة، لأن ‎SOURCES‎ يذكر غيرها: { $sources }
boot-no-contact = المتغير ‎CONTACT‎ غير مضبوط: لا تستطيع الحكومات معرفة من يسألها. اضبطوا عنوانًا أو رابطًا.
boot-files = قاعدة البيانات: { $database } · السجل: { $log }
boot-first-terminal = للبداية اكتبوا: ‎/status Mali‎ أو ‎/help‎
boot-first-chat = للبداية اكتبوا في محادثة مع البوت: ‎/status Mali‎ أو ‎/help‎
boot-stop = للإيقاف: ‎Ctrl-C‎

demo-title = عرض تجريبي: الأزمة في مالي من 2022 إلى 2026، مسرَّعة عبر البرنامج الحقيقي. أُدخلت فيها معلومتان كاذبتان، ويجب ألا يصدر عنهما أي تنبيه.
demo-first-look = { $day } · { $source }: القراءة الأولى، عدد البلدان المحفوظة: { $count }. لا تنبيه.
demo-placeholder = { $day } · { $source }: يعرض مستوى أدنى بلا نص. لم يُصدَّق؛ لا تنبيه.
demo-no-information = { $day } · { $source }: لا معلومات، والسبب: { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. لا تنبيه.
demo-end = انتهى العرض. التنبيهات الصادرة: { $rung }. الأكاذيب والأعطال التي لم يصدر عنها تنبيه: { $lies }.
