command-missions = السفارات: أين سُمح للموظفين بالمغادرة أو أُمروا بها، في بلد أو في كل مكان
usage-missions = /missions [البلد]
example-missions = /missions مالي
missions-title = { $country }: السفارات
missions-everywhere-title = السفارات التي قُلّص عملها، الأشد خطورة أولًا
missions-none-known = لا تُعرف أي سفارة قُلّص عملها.
missions-not-known = لا يُعرف هل يغادر موظفو أي سفارة.
missions-last-blind = { $text } (آخر ما قالته، وتتعذّر قراءة إرشاداتها الآن)
missions-last-paused = { $text } (آخر ما قالته، ومصدرها موقوف مؤقتًا)
missions-blind-for = { $government } (منذ { $duration })
missions-others-normal = لم يُعلن سحب موظفين: { $governments }
missions-others-unknown = لا يُعرف هل يُسحب موظفون: { $governments }
missions-others-blind = تتعذّر قراءة إرشاداتها الآن: { $governments }
missions-others-paused = مصدرها موقوف مؤقتًا: { $governments }
missions-history = آخر سنتين
missions-no-history = لم يُلاحظ أي تغيّر في حال السفارات.
missions-unread = { $count ->
    [zero] لا حكومات تتعذّر قراءة إرشاداتها الآن، من أصل { $watched }.
    [one] حكومة واحدة من أصل { $watched } تتعذّر قراءة إرشاداتها الآن كلها أو بعضها: يُحتسب هنا آخر ما قالته.
    [two] حكومتان من أصل { $watched } تتعذّر قراءة إرشاداتهما الآن كلها أو بعضها: يُحتسب هنا آخر ما قالته كل منهما.
    [few] { $count } حكومات من أصل { $watched } تتعذّر قراءة إرشاداتها الآن كلها أو بعضها: يُحتسب هنا آخر ما قالته كل منها.
    [many] { $count } حكومة من أصل { $watched } تتعذّر قراءة إرشاداتها الآن كلها أو بعضها: يُحتسب هنا آخر ما قالته كل منها.
   *[other] { $count } حكومة من أصل { $watched } تتعذّر قراءة إرشاداتها الآن كلها أو بعضها: يُحتسب هنا آخر ما قالته كل منها.
  }
status-button-missions = السفارات
