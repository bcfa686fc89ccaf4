correction-taken-back = صحّحه المصدر، { $moment }. يقول الآن: { $value }. لم يتأكد ذلك بعد.
correction-said-again = عاد المصدر إلى قوله، { $moment }، بعد أن تراجع عنه.
correction-reworded = غيّر المصدر نص كلامه، { $moment }. وهو وارد هنا كما هو الآن.
