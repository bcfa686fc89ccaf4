words-for-all = الكل, الجميع, العالم
words-for-everything = كل شيء

severity-extreme-and-worse = التنبيهات القصوى فقط
severity-severe-and-worse = التنبيهات الشديدة والقصوى
severity-moderate-and-worse = التنبيهات المتوسطة والشديدة والقصوى
severity-minor-and-worse = كل تغيير
severity-extreme-rings = ينبّه عندما تدعو حكومة مواطنيها إلى مغادرة البلد، أو تأمر موظفي سفارتها بالمغادرة، أو تعلّق عمل سفارتها، أو تنصح بعدم السفر إطلاقًا (المستوى 4).
severity-severe-rings = ينبّه أيضًا عند الدعوة إلى التفكير في المغادرة أو إلى مغادرة جزء من البلد، أو عند السماح لموظفي سفارة بالمغادرة، أو عند رفع المستوى إلى 3.
severity-moderate-rings = ينبّه أيضًا عند أي تغيير آخر في المستوى، للبلد كله أو لجزء منه.
severity-minor-rings = ينبّه أيضًا عندما يتغير النص وحده. وقد يتكرر ذلك كثيرًا.

command-subscribe = التنبيه هنا عندما تغيّر الحكومات إرشاداتها بشأن بلد
command-unsubscribe = إيقاف التنبيه هنا بشأن بلد
command-list = ما يصل إلى هذه المحادثة من تنبيهات
option-country-or-all = البلد: اسمه أو رمزه، أو «الكل»
option-severity = ابتداءً من أي شدة: قصوى أو شديدة أو متوسطة (المعتاد) أو طفيفة

usage-subscribe = /subscribe <البلد أو الكل> [الشدة] [يومي]
usage-unsubscribe = /unsubscribe <البلد أو الكل>
usage-list = /list
example-subscribe = /subscribe مالي شديدة
example-unsubscribe = /unsubscribe مالي
example-list = /list
subscribed-title = قيد المراقبة: { $country }
subscribed-title-again = ما زال قيد المراقبة: { $country }
subscribed = من الآن تصل إلى هذه المحادثة بشأن { $country }: { $least }.
subscribed-before = وكان من قبل: { $least }.
subscribed-undo = للتراجع:
subscribed-look = الوضع الآن
unsubscribed-title = انتهت المراقبة: { $country }
unsubscribed = حُذف الاشتراك الخاص بـ: { $country }.
unsubscribed-world = ما زالت تنبيهات كل البلدان تصل هنا، ومنها هذا البلد. لإيقافها:
unsubscribed-others = ما زالت تنبيهات البلدان المختارة واحدًا واحدًا تصل هنا: { $countries }.
unsubscribed-none-title = لم يكن قيد المراقبة: { $country }
unsubscribed-none = لم يتغير شيء.
unsubscribed-everything-title = لم تعد تصل هنا أي تنبيهات
unsubscribed-everything = { $count ->
    [zero] لا اشتراكات في هذه المحادثة.
    [one] حُذف الاشتراك الوحيد في هذه المحادثة.
    [two] حُذف الاشتراكان في هذه المحادثة.
    [few] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
    [many] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
   *[other] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
  }
unsubscribe-which-title = أيها تريدون إيقافه؟
unsubscribe-which = اختاروا واحدًا أو اكتبوا اسمه:
unsubscribe-everything = كل شيء
unsubscribe-more = { $count ->
    [zero] لا غيرها: ‎/list‎.
    [one] وواحد غيرها: ‎/list‎.
    [two] واثنان غيرها: ‎/list‎.
    [few] و{ $count } غيرها: ‎/list‎.
    [many] و{ $count } غيرها: ‎/list‎.
   *[other] و{ $count } غيرها: ‎/list‎.
  }

list-title = ما يصل إلى هذه المحادثة من تنبيهات
list-wish = { $country }: { $least }، منذ { $day }
list-hint = للإضافة: ‎/subscribe‎ ثم البلد. للحذف: ‎/unsubscribe‎ ثم البلد.
list-empty-title = لا تصل هنا أي تنبيهات بعد
list-empty = لتلقي التنبيهات بشأن بلد، اكتبوا مثلًا:

words-for-at-once = فورًا, فوري
words-for-digest = يومي, يوميًا, ملخص
words-for-off = إيقاف, إنهاء
words-for-minutes = د, دقيقة, دقائق
words-for-hours = س, ساعة, ساعات
words-for-days = ي, يوم, أيام
option-mode = كل تنبيه فورًا، أو مجمّعة مرة في اليوم (يومي)؛ أما القصوى فتصل فورًا دائمًا
option-duration = المدة: 90m أو 12h أو 3d، أو off
subscribed-digest = مجمّعة مرة في اليوم، الساعة { $hour }:00 ({ $zone }). أما التنبيهات القصوى فتصل فورًا دائمًا.
list-wish-digest = { $country }: { $least }، مجمّعة مرة في اليوم، منذ { $day }
command-silence = كتم بلد أو كل البلدان لفترة
usage-silence = /silence [البلد أو الكل] [12h, 3d … أو off]
example-silence = /silence مالي 12h
silenced-title = مكتوم هنا: { $country }
silenced = لا يصل هنا أي تنبيه بشأن { $country } حتى { $moment }، ولا حتى دعوة إلى المغادرة. ويستمر ‎/status‎ في الإخبار.
silence-end = استئناف التنبيه الآن
silence-end-one = استئناف التنبيه: { $country }
silence-ended-title = استؤنف التنبيه: { $country }
silence-ended = ابتداءً من الآن. وما جاء في الأثناء تجدونه في ‎/status‎.
silence-none-title = لم يكن مكتومًا: { $country }
silence-none = لم يتغير شيء.
silences-none-title = لا شيء مكتوم هنا
silences-none = لكتم بلد لفترة: ‎/silence ML 12h‎
silences-title = مكتوم هنا
silences-one = { $country }، حتى { $moment }
mode-at-once = كل تنبيه فورًا
mode-digest = مجمّعة مرة في اليوم
