<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Account</name>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>कार्ड मशीन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Not yet applied</source>
        <translation>अभी किसी बुकिंग में नहीं लगी</translation>
    </message>
    <message>
        <source>Old register</source>
        <translation>पुराना रजिस्टर</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>भुगतान सेवा</translation>
    </message>
    <message>
        <source>Refunds to be sent</source>
        <translation>भेजे जाने वाले रिफ़ंड</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>तिजोरी</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>सुरक्षा जमा</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>बख़्शीश</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>applied to a booking</source>
        <translation>बुकिंग में लगाई</translation>
    </message>
    <message>
        <source>kept for damages</source>
        <translation>नुक़सान के लिए रखी</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>लौटाई गई</translation>
    </message>
    <message>
        <source>payback came back</source>
        <translation>लौटाई रक़म वापस आई</translation>
    </message>
    <message>
        <source>received</source>
        <translation>मिली</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>लौटानी है</translation>
    </message>
    <message>
        <source>voided or bounced</source>
        <translation>रद्द या बाउंस</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Block the space</source>
        <translation>जगह बंद करें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>बोर्ड (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring an old register in</source>
        <translation>पुराना रजिस्टर लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day sheet</source>
        <translation>दिन पत्रक (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Function sheet</source>
        <translation>कार्यक्रम पत्रक (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>हालत (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Month chart</source>
        <translation>माह चार्ट (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New hold</source>
        <translation>नया होल्ड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>अगला हिस्सा (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>पिछला हिस्सा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print the latest paper</source>
        <translation>नवीनतम काग़ज़ छापें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read everything again</source>
        <translation>सब फिर से पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Registration form</source>
        <translation>पंजीकरण प्रपत्र (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>बुकिंग ढूँढें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>खाता विवरण (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>आज (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Booking &amp;confirmation</source>
        <translation>बुकिंग पुष्टि पत्र (&amp;C)</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>काम पूरा करें</translation>
    </message>
    <message>
        <source>Cash &amp;drawer</source>
        <translation>गल्ला (&amp;D)</translation>
    </message>
    <message>
        <source>Close the form; asks if something was typed</source>
        <translation>फ़ॉर्म बंद करें; कुछ लिखा हो तो पूछेगा</translation>
    </message>
    <message>
        <source>Collect for &amp;support</source>
        <translation>सहायता के लिए एकत्र करें (&amp;S)</translation>
    </message>
    <message>
        <source>How customers &amp;pay</source>
        <translation>ग्राहक भुगतान कैसे करें (&amp;P)</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>पैसा(&amp;Y)</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>अगला खाना, पिछला खाना</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>रिपोर्ट(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;witch person</source>
        <translation>व्यक्ति बदलें (&amp;W)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>सेटिंग (&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>विवरण पट्टी दिखाएँ (&amp;I)</translation>
    </message>
</context>
<context>
    <name>ActualsForm</name>
    <message>
        <source>&amp;Damage, at cost</source>
        <translation>नुकसान, लागत पर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>दर्ज करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What was damaged</source>
        <translation>क्या टूटा या ख़राब हुआ (&amp;W)</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>कार्यक्रम के बाद</translation>
    </message>
    <message>
        <source>Overtime in minutes: {place}</source>
        <translation>अतिरिक्त समय, मिनटों में: {place}</translation>
    </message>
    <message>
        <source>Say what was damaged.</source>
        <translation>बताएँ कि क्या टूटा या ख़राब हुआ।</translation>
    </message>
    <message>
        <source>This cannot be used. Enter a number like 12.</source>
        <translation>यह नहीं चलेगा। 12 जैसी कोई संख्या लिखें।</translation>
    </message>
    <message>
        <source>{price} for each {n} minutes begun</source>
        <translation>हर शुरू हुए {n} मिनट के {price}</translation>
    </message>
</context>
<context>
    <name>AddonRow</name>
    <message>
        <source>Enter a number, at most three decimals.</source>
        <translation>संख्या लिखें, दशमलव के बाद ज़्यादा से ज़्यादा तीन अंक।</translation>
    </message>
    <message>
        <source>This comes in steps of {step}.</source>
        <translation>यह {step} के गुणकों में मिलता है।</translation>
    </message>
    <message>
        <source>for every guest</source>
        <translation>हर मेहमान के लिए</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Failed {count} times in a row: {problem}</source>
        <translation>लगातार {count} बार असफल: {problem}</translation>
    </message>
    <message>
        <source>Fast. Nothing to do.</source>
        <translation>तेज़ है। कुछ करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Good enough for a desk far from the server.</source>
        <translation>सर्वर से दूर के काउंटर के लिए ठीक है।</translation>
    </message>
    <message>
        <source>Other desks' changes appear by themselves.</source>
        <translation>दूसरे काउंटरों के बदलाव अपने-आप दिखते हैं।</translation>
    </message>
    <message>
        <source>Reconnecting by itself. Look at the network and the server.</source>
        <translation>अपने-आप फिर जुड़ रहा है। नेटवर्क और सर्वर देखें।</translation>
    </message>
    <message>
        <source>Runs every {time}.</source>
        <translation>हर {time} पर चलता है।</translation>
    </message>
    <message>
        <source>Slow. Look at the network between this PC and the server.</source>
        <translation>धीमा है। इस कंप्यूटर और सर्वर के बीच का नेटवर्क देखें।</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the server's.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से मिलती है।</translation>
    </message>
    <message>
        <source>This PC's clock is wrong. The server's is used; set this PC's time.</source>
        <translation>इस कंप्यूटर की घड़ी ग़लत है। सर्वर की घड़ी मानी जा रही है; इस कंप्यूटर का समय ठीक करें।</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda of the days shown</source>
        <translation>दिखाए गए दिनों की कार्यसूची</translation>
    </message>
    <message>
        <source>Agenda, {count} entries</source>
        <translation>कार्यसूची, {count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>Nothing is booked in these days, or the legend hides it.</source>
        <translation>इन दिनों में कोई बुकिंग नहीं है, या संकेत-सूची उसे छिपा रही है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Still being read …</source>
        <translation>अभी पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>बाकी रक़म</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>CGST + SGST {rate}</source>
        <translation>CGST + SGST {rate}</translation>
    </message>
    <message>
        <source>Change of date</source>
        <translation>तारीख़ बदलने का शुल्क</translation>
    </message>
    <message>
        <source>Damage: {what}</source>
        <translation>नुक़सान: {what}</translation>
    </message>
    <message>
        <source>Discount: {reason}</source>
        <translation>छूट: {reason}</translation>
    </message>
    <message>
        <source>IGST {rate}</source>
        <translation>IGST {rate}</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>पूर्णांकन</translation>
    </message>
    <message>
        <source>for every guest</source>
        <translation>हर मेहमान के लिए</translation>
    </message>
    <message>
        <source>on what is taxed at {rate}</source>
        <translation>जिस पर {rate} कर लगता है</translation>
    </message>
    <message>
        <source>on {sum}</source>
        <translation>{sum} पर</translation>
    </message>
    <message>
        <source>{place}: early entry</source>
        <translation>{place}: समय से पहले प्रवेश</translation>
    </message>
    <message>
        <source>{place}: overtime</source>
        <translation>{place}: अतिरिक्त समय</translation>
    </message>
</context>
<context>
    <name>BlackoutPane</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>किसने बंद की</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <source>The space has been opened again.</source>
        <translation>जगह फिर से खोल दी गई है।</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>&amp;Block</source>
        <translation>बंद करें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close it when they are gone</source>
        <translation>सब हट जाने पर बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give the closure up</source>
        <translation>बंद करना छोड़ें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Another desk has given this closure up, or carried it out.</source>
        <translation>दूसरे काउंटर ने यह बंदी छोड़ दी है या पूरी कर दी है।</translation>
    </message>
    <message>
        <source>Block the space</source>
        <translation>जगह बंद करें</translation>
    </message>
    <message>
        <source>Enter the reason; everybody sees it on the board.</source>
        <translation>कारण लिखें; बोर्ड पर यह सबको दिखता है।</translation>
    </message>
    <message>
        <source>Maintenance, owner's use …</source>
        <translation>मरम्मत, मालिक का अपना काम …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 free</source>
        <translation>%1 ख़ाली</translation>
    </message>
    <message>
        <source>%1 guests</source>
        <translation>%1 मेहमान</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 of %2 sessions taken</source>
        <translation>%2 में से %1 सत्र बुक हैं</translation>
    </message>
    <message>
        <source>%1 of %2 spaces free</source>
        <translation>%2 में से %1 जगहें ख़ाली</translation>
    </message>
    <message>
        <source>%1 to be paid</source>
        <translation>%1 भुगतान बाकी</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, venue</source>
        <translation>%1, स्थल</translation>
    </message>
    <message>
        <source>A blackout is not copied: choose a free period and block it.</source>
        <translation>बंद रखने की नकल नहीं होती: ख़ाली समय चुनकर उसे बंद करें।</translation>
    </message>
    <message>
        <source>A blackout is not moved: open the space and block another time.</source>
        <translation>बंद समय खिसकाया नहीं जाता: जगह खोलें और दूसरा समय बंद करें।</translation>
    </message>
    <message>
        <source>A booking stays at its venue.</source>
        <translation>बुकिंग अपने ही स्थल पर रहती है।</translation>
    </message>
    <message>
        <source>A confirmed booking is moved by a manager.</source>
        <translation>पक्की बुकिंग केवल मैनेजर बदल सकता है।</translation>
    </message>
    <message>
        <source>Another desk has just changed this booking. Look at it first.</source>
        <translation>दूसरे काउंटर ने अभी-अभी यह बुकिंग बदली है। पहले उसे देख लें।</translation>
    </message>
    <message>
        <source>Availability board</source>
        <translation>उपलब्धता बोर्ड</translation>
    </message>
    <message>
        <source>Bookings are moved on the day, the week or the month.</source>
        <translation>बुकिंग दिन, सप्ताह या महीने के दृश्य में बदली जाती है।</translation>
    </message>
    <message>
        <source>Choose a booking to move first.</source>
        <translation>पहले वह बुकिंग चुनें जिसे बदलना है।</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>टकराव: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>नकल: %1</translation>
    </message>
    <message>
        <source>Days of this list are marked in the header</source>
        <translation>इस सूची के दिन ऊपर की पट्टी में चिह्नित हैं</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>%1 तक होल्ड</translation>
    </message>
    <message>
        <source>Hold ran out</source>
        <translation>होल्ड का समय ख़त्म</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>बदली जा रही है …</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>अभी लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>Note for %1: %2</source>
        <translation>%1 के लिए टिप्पणी: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>टिप्पणी: %1</translation>
    </message>
    <message>
        <source>Occupied with set-up and teardown: %1</source>
        <translation>तैयारी और समेटने सहित व्यस्त: %1</translation>
    </message>
    <message>
        <source>The booking is cancelled; it cannot be moved.</source>
        <translation>बुकिंग रद्द है; इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The event is over; it cannot be moved.</source>
        <translation>कार्यक्रम हो चुका है; इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The hold has run out; it cannot be moved.</source>
        <translation>होल्ड का समय ख़त्म हो चुका है; इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>अभी की जगह</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>combined space</source>
        <translation>जोड़ी हुई जगह</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>full</source>
        <translation>पूरी भरी</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>अभी लोड नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>Agenda: the same days as a list</source>
        <translation>कार्यसूची: यही दिन सूची के रूप में</translation>
    </message>
    <message>
        <source>Choose the earlier cell too</source>
        <translation>पहले का खाना भी चुनें</translation>
    </message>
    <message>
        <source>Choose the later cell too</source>
        <translation>बाद का खाना भी चुनें</translation>
    </message>
    <message>
        <source>Combined spaces</source>
        <translation>जोड़ी हुई जगहें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Earlier cell</source>
        <translation>पहले का खाना</translation>
    </message>
    <message>
        <source>End of the page</source>
        <translation>पन्ने का अंत</translation>
    </message>
    <message>
        <source>First space</source>
        <translation>पहली जगह</translation>
    </message>
    <message>
        <source>Give up the choice or the move</source>
        <translation>चुनाव या बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>तारीख़ पर जाएँ</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>ऊँची पंक्तियाँ</translation>
    </message>
    <message>
        <source>Import a list of days (manager)</source>
        <translation>दिनों की सूची लाएँ (मैनेजर)</translation>
    </message>
    <message>
        <source>Last space</source>
        <translation>आख़िरी जगह</translation>
    </message>
    <message>
        <source>Later cell</source>
        <translation>बाद का खाना</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>छोटी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Move the booking: arrows, Shift+arrows for its end, Enter</source>
        <translation>बुकिंग बदलें: तीर कुंजियाँ, अंत के लिए Shift+तीर, फिर Enter</translation>
    </message>
    <message>
        <source>New hold here</source>
        <translation>यहाँ नया होल्ड</translation>
    </message>
    <message>
        <source>Next booking in this row</source>
        <translation>इस पंक्ति की अगली बुकिंग</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>दिन की टिप्पणी</translation>
    </message>
    <message>
        <source>Open the booking, or hold the free slot</source>
        <translation>बुकिंग खोलें, या ख़ाली समय होल्ड करें</translation>
    </message>
    <message>
        <source>Previous booking in this row</source>
        <translation>इस पंक्ति की पिछली बुकिंग</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Print the board, or save it as PDF</source>
        <translation>बोर्ड छापें या PDF में सहेजें</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>तिमाही</translation>
    </message>
    <message>
        <source>Show the card; next booking of the cell</source>
        <translation>कार्ड दिखाएँ; खाने की अगली बुकिंग</translation>
    </message>
    <message>
        <source>Small month beside the board</source>
        <translation>बोर्ड के पास छोटा महीना</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>ऊपर की जगह</translation>
    </message>
    <message>
        <source>Space below</source>
        <translation>नीचे की जगह</translation>
    </message>
    <message>
        <source>Start of the page</source>
        <translation>पन्ने की शुरुआत</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
</context>
<context>
    <name>BoardMoves</name>
    <message>
        <source>Free instead: {places}.</source>
        <translation>इसके बदले ख़ाली है: {places}.</translation>
    </message>
    <message>
        <source>Taken by {what}.</source>
        <translation>{what} ने ले रखा है।</translation>
    </message>
    <message>
        <source>a blackout</source>
        <translation>बंद समय</translation>
    </message>
    <message>
        <source>{number} moved. The price changed: {old} → {new}.</source>
        <translation>{number} बदली गई। क़ीमत बदली: {old} → {new}.</translation>
    </message>
</context>
<context>
    <name>BoardPrint</name>
    <message>
        <source>&amp;Print …</source>
        <translation>छापें … (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF में सहेजें … (&amp;S)</translation>
    </message>
    <message>
        <source>B</source>
        <translation>बं</translation>
    </message>
    <message>
        <source>C</source>
        <translation>प</translation>
    </message>
    <message>
        <source>D</source>
        <translation>पू</translation>
    </message>
    <message>
        <source>H</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>P</source>
        <translation>लं</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पृष्ठ {n} / {all}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>बोर्ड छापें</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>छापा गया: {when}</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>बोर्ड PDF में सहेजें</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>काग़ज़ का आकार</translation>
    </message>
    <message>
        <source>Some of these days are still being read.</source>
        <translation>इनमें से कुछ दिन अभी पढ़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>प्रिंटर पृष्ठ नहीं ले रहा।</translation>
    </message>
</context>
<context>
    <name>BookingMessages</name>
    <message>
        <source>No message about this booking.</source>
        <translation>इस बुकिंग के बारे में कोई संदेश नहीं।</translation>
    </message>
    <message>
        <source>Show them in the log</source>
        <translation>इन्हें सूची में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>BookingPane</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details, history, papers, payments or messages</source>
        <translation>विवरण, इतिहास, काग़ज़, भुगतान या संदेश</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Next page of the booking</source>
        <translation>बुकिंग का अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Previous page of the booking</source>
        <translation>बुकिंग का पिछला पृष्ठ</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>रक़म (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>ग्राहक ने दिए (&amp;H)</translation>
    </message>
    <message>
        <source>All due</source>
        <translation>पूरी बाकी रक़म</translation>
    </message>
    <message>
        <source>Change: {sum}</source>
        <translation>लौटाएँ: {sum}</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>शून्य से बड़ी रक़म लिखें।</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>रक़म लिखें।</translation>
    </message>
    <message>
        <source>Only {sum} is due.</source>
        <translation>केवल {sum} बाकी है।</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>{sum} in cash settles it: {discount} less.</source>
        <translation>नकद {sum} में पूरा हो जाता है: {discount} कम।</translation>
    </message>
    <message>
        <source>{sum} is missing</source>
        <translation>{sum} कम है</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>कोई कुंजी यह नहीं करती।</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>कुंजियाँ ढूँढें</translation>
    </message>
    <message>
        <source>Type what you want to do, or a key</source>
        <translation>जो करना है वह लिखें, या कुंजी</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Finishing what is being saved; then the window closes.</source>
        <translation>जो सहेजा जा रहा है उसे पूरा करके विंडो बंद होगी।</translation>
    </message>
    <message>
        <source>There is unsaved text. Unlock the window to close it.</source>
        <translation>बिना सहेजा लिखा हुआ बाकी है। बंद करने के लिए विंडो खोलें।</translation>
    </message>
    <message>
        <source>{names} left unsaved text here. Let them sign in and save it, or close once more to discard it.</source>
        <translation>{names} ने यहाँ बिना सहेजे लिखा छोड़ा है। वे साइन इन करके सहेज लें, या एक बार फिर बंद करें तो वह मिट जाएगा।</translation>
    </message>
</context>
<context>
    <name>ClosingNotice</name>
    <message>
        <source>The space is to be closed then: {reason} ({who}). Choose another time or space.</source>
        <translation>जगह तब बंद रहने वाली है: {reason} ({who})। दूसरा समय या जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>ClosureList</name>
    <message>
        <source>One booking is there. Deal with it.</source>
        <translation>वहाँ एक बुकिंग है। उसका इंतज़ाम करें।</translation>
    </message>
    <message>
        <source>{count} bookings are there. Deal with each of them.</source>
        <translation>वहाँ {count} बुकिंग हैं। हर एक का इंतज़ाम करें।</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Check the code</source>
        <translation>कोड जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>कोड भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send another code</source>
        <translation>दूसरा कोड भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation>दूसरा कोड {time} में भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>C&amp;ode, as the customer reads it out</source>
        <translation>कोड, जैसा ग्राहक बताए (&amp;O)</translation>
    </message>
    <message>
        <source>Sent to {number}. It is valid for {time}.</source>
        <translation>{number} पर भेजा गया। यह {time} तक मान्य है।</translation>
    </message>
    <message>
        <source>Six digits go to the customer's phone, valid for ten minutes.</source>
        <translation>ग्राहक के फ़ोन पर छह अंक जाते हैं, दस मिनट तक मान्य।</translation>
    </message>
    <message>
        <source>The code has not gone out yet. Wait a moment.</source>
        <translation>कोड अभी भेजा नहीं गया है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>कोड में छह अंक होते हैं।</translation>
    </message>
    <message>
        <source>The code is not valid any more. Send another one.</source>
        <translation>कोड अब मान्य नहीं है। दूसरा भेजें।</translation>
    </message>
    <message>
        <source>The number is verified.</source>
        <translation>नंबर की पुष्टि हो गई।</translation>
    </message>
    <message>
        <source>This code was used already. Send another one.</source>
        <translation>यह कोड पहले ही काम आ चुका है। दूसरा भेजें।</translation>
    </message>
    <message>
        <source>This is not the code. Tries left: {count}.</source>
        <translation>यह कोड नहीं है। बाकी प्रयास: {count}।</translation>
    </message>
    <message>
        <source>Too many wrong codes. Send another one.</source>
        <translation>बहुत बार ग़लत कोड। दूसरा भेजें।</translation>
    </message>
    <message>
        <source>Verify the number of {name}</source>
        <translation>{name} के नंबर की पुष्टि</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>&amp;Discard</source>
        <translation>छोड़ दें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>लिखते रहें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save it now</source>
        <translation>अभी सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>It was not carried out. Everything you typed is here; try again.</source>
        <translation>यह काम नहीं हुआ। आपका लिखा सब यहीं है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection is back; send it now.</source>
        <translation>संपर्क फिर जुड़ गया है; अब भेजें।</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>आपका लिखा हुआ सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>run out</source>
        <translation>समय ख़त्म</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>फ़ोन (&amp;P)</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>मिले हुए ग्राहक</translation>
    </message>
    <message>
        <source>Enter a name, so that everybody knows whom it is held for.</source>
        <translation>नाम लिखें, ताकि सबको पता रहे किसके लिए होल्ड है।</translation>
    </message>
    <message>
        <source>Enter all ten digits, or + and the country code.</source>
        <translation>पूरे दस अंक लिखें, या + और देश का कोड।</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>पुराना ग्राहक</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Type to find a customer</source>
        <translation>ग्राहक ढूँढने के लिए लिखें</translation>
    </message>
    <message>
        <source>{problem}. {advice}</source>
        <translation>{problem}। {advice}</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>सुधारें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>खाता विवरण (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify the number</source>
        <translation>नंबर की पुष्टि करें (&amp;V)</translation>
    </message>
    <message>
        <source>A manager merges people: it cannot be undone.</source>
        <translation>ग्राहकों को मैनेजर मिलाते हैं: इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>कब से परिचित</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>शायद यही व्यक्ति हो</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिलाएँ…</translation>
    </message>
    <message>
        <source>Messa&amp;ges…</source>
        <translation>संदेश… (&amp;G)</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>और नंबर</translation>
    </message>
    <message>
        <source>No bookings yet.</source>
        <translation>अभी कोई बुकिंग नहीं।</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>स्टाफ़ के लिए नोट</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Wants no</source>
        <translation>नहीं चाहते</translation>
    </message>
    <message>
        <source>Write down a number first.</source>
        <translation>पहले कोई नंबर लिखें।</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, {who} द्वारा</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>&amp;Address</source>
        <translation>पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>GSTIN (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>ग्राहक की जानकारी सुधारें</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>ग्राहक ढूँढें</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>शायद दोहराए गए</translation>
    </message>
    <message>
        <source>Merge with a likely duplicate</source>
        <translation>शायद दोहराए गए ग्राहक से मिलाएँ</translation>
    </message>
    <message>
        <source>Messages they want</source>
        <translation>वे कौन-से संदेश चाहते हैं</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>कोई दोहराया हुआ नहीं दिखता।</translation>
    </message>
    <message>
        <source>No&amp;te for staff</source>
        <translation>स्टाफ़ के लिए नोट (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+Alt+N makes a new customer.</source>
        <translation>कोई नहीं मिला। Ctrl+Alt+N से नया ग्राहक बनाएँ।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीते हुए</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आने वाले</translation>
    </message>
    <message>
        <source>To the list of customers</source>
        <translation>ग्राहकों की सूची पर</translation>
    </message>
    <message>
        <source>Verify the number by a code</source>
        <translation>कोड से नंबर की पुष्टि करें</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>लगभग वही नाम</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>वही नंबर</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>पुष्ट</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>कैलेंडर खोलें (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>पत्रक दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवाएँ</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सभी स्थल</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>शेष देय</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>बुकिंग क्रमांक</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>कम से कम एक स्तंभ चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customer's wishes</source>
        <translation>ग्राहक की इच्छा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>दिन पत्रक</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचारियों के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set-up to clearing</source>
        <translation>तैयारी से सफ़ाई तक</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>हॉल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>&amp;Date</source>
        <translation>तारीख़ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>सूची (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name of the day</source>
        <translation>दिन का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>हटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>All dates of “{list}” go, those of past years too.</source>
        <translation>“{list}” की सारी तारीख़ें हटेंगी, पिछले वर्षों की भी।</translation>
    </message>
    <message>
        <source>Auspicious dates</source>
        <translation>शुभ मुहूर्त की तारीख़ें</translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation>पहले तारीख़ चुनें।</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Listed days</source>
        <translation>सूची के दिन</translation>
    </message>
    <message>
        <source>Lists of days that the board marks. Dearer days are made under “Seasons and dear days”.</source>
        <translation>दिनों की सूचियाँ, जिन पर बोर्ड निशान लगाता है। महँगे दिन “मौसम और महँगे दिन” में बनते हैं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>नई तारीख़</translation>
    </message>
    <message>
        <source>No date to come</source>
        <translation>आगे कोई तारीख़ नहीं</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>अभी आने वाली</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>तारीख़ हटाएँ</translation>
    </message>
    <message>
        <source>Take the whole list away</source>
        <translation>पूरी सूची हटाएँ</translation>
    </message>
    <message>
        <source>The board marks its column with a diamond; the list can be hidden in the legend.</source>
        <translation>बोर्ड इस दिन के स्तंभ पर हीरे का चिह्न लगाता है; सूची को संकेत-सूची में छिपाया जा सकता है।</translation>
    </message>
    <message>
        <source>such as 15/11/2026</source>
        <translation>जैसे 15/11/2026</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>&amp;Another deduction</source>
        <translation>एक और कटौती (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>लौटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Amount kept</source>
        <translation>रखी रक़म</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>किसलिए रखा</translation>
    </message>
    <message>
        <source>Only {sum} is held.</source>
        <translation>केवल {sum} रखे हैं।</translation>
    </message>
    <message>
        <source>Return the security deposit</source>
        <translation>जमानत राशि लौटाएँ</translation>
    </message>
    <message>
        <source>Say what it is kept for.</source>
        <translation>लिखें कि किसलिए रखा गया।</translation>
    </message>
    <message>
        <source>{sum} of {held} goes back</source>
        <translation>{held} में से {sum} लौटेंगे</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>दिखावट (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>अक्षरों का आकार (&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Devanagari &amp;digits</source>
        <translation>देवनागरी अंक (&amp;D)</translation>
    </message>
    <message>
        <source>Each choice acts at once and for whoever sits at this PC; other PCs keep theirs. Nothing that is typed is lost. Text of 150 % and more puts fields below each other. Customers get their papers and messages in the language of each customer, whatever is chosen here.</source>
        <translation>हर चुनाव तुरंत और इस पीसी पर बैठने वाले हर व्यक्ति के लिए लागू होता है; दूसरे पीसी पर उनका अपना रहता है। टाइप किया हुआ कुछ नहीं खोता। 150 % या उससे बड़े अक्षरों में फ़ील्ड एक के नीचे एक आते हैं। ग्राहकों को काग़ज़ और संदेश उनकी अपनी भाषा में ही मिलते हैं, यहाँ कुछ भी चुना हो।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>अधिक अंतर</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा (&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>इससे क्या बदलता है</translation>
    </message>
    <message>
        <source>When the window locks by itself is chosen in the menu Desk; the printers have a page of their own.</source>
        <translation>खिड़की अपने आप कब बंद हो, यह डेस्क मेनू में चुना जाता है; प्रिंटरों का अपना पृष्ठ है।</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>डिपॉज़िट</translation>
    </message>
    <message>
        <source>Discount for cash</source>
        <translation>नकद छूट</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>In cash that is</source>
        <translation>नकद में</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>स्टाफ़ के लिए नोट</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहक को दिखने वाला नोट</translation>
    </message>
    <message>
        <source>Payment due by</source>
        <translation>भुगतान की अंतिम तारीख़</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>क़ीमत</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिली रक़म</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>भुगतान का तरीका</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>(It is of version {found}.)</source>
        <translation>(यह संस्करण {found} का है।)</translation>
    </message>
    <message>
        <source>(It is of version {found}; this program brings {ours}.)</source>
        <translation>(यह संस्करण {found} का है; यह प्रोग्राम {ours} लाता है।)</translation>
    </message>
    <message>
        <source>({file}: {problem})</source>
        <translation>({file}: {problem})</translation>
    </message>
    <message>
        <source>({folder})</source>
        <translation>({folder})</translation>
    </message>
    <message>
        <source>({folder}: {free} MB are free, {needed} MB are needed.)</source>
        <translation>({folder}: {free} MB खाली है, {needed} MB चाहिए।)</translation>
    </message>
    <message>
        <source>({problem})</source>
        <translation>({problem})</translation>
    </message>
    <message>
        <source>({server})</source>
        <translation>({server})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>1 to {most} letters, digits and hyphens are needed</source>
        <translation>1 से {most} अक्षर, अंक और हाइफ़न चाहिए</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>181 से 365 दिन</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 दिन</translation>
    </message>
    <message>
        <source>2 to 7 days</source>
        <translation>2 से 7 दिन</translation>
    </message>
    <message>
        <source>3 to 5 times</source>
        <translation>3 से 5 बार</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 से 90 दिन</translation>
    </message>
    <message>
        <source>31 to 90 days late</source>
        <translation>31 से 90 दिन देर</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 दिन</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 से 30 दिन</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 से 30 दिन देर</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 दिन</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>91 से 180 दिन</translation>
    </message>
    <message>
        <source>A backup could not be written or read. Look at the free space and at the folder of the backups.</source>
        <translation>बैकअप लिखा या पढ़ा नहीं जा सका। खाली जगह और बैकअप का फ़ोल्डर देखें।</translation>
    </message>
    <message>
        <source>A booking rule of the venue does not allow this. A manager may override it with a reason.</source>
        <translation>स्थल का बुकिंग नियम इसकी अनुमति नहीं देता। मैनेजर कारण देकर इसे मान सकता है।</translation>
    </message>
    <message>
        <source>A code was sent to this number a moment ago. Ask again {number} seconds after it.</source>
        <translation>इस नंबर पर अभी-अभी कोड भेजा गया है। उसके {number} सेकंड बाद फिर माँगें।</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as INR.</source>
        <translation>मुद्रा तीन बड़े अक्षरों की होती है, जैसे INR।</translation>
    </message>
    <message>
        <source>A day counts once, whatever sessions were taken. The hours until six in the morning belong to the evening before.</source>
        <translation>एक दिन एक ही बार गिना जाता है, चाहे कितने भी सत्र लिए गए हों। सुबह छह बजे तक के घंटे पिछली शाम के माने जाते हैं।</translation>
    </message>
    <message>
        <source>A drawer is still open. Count and close it, then close the day.</source>
        <translation>एक गल्ला अभी खुला है। उसे गिनकर बंद करें, फिर दिन बंद करें।</translation>
    </message>
    <message>
        <source>A manager may override it with a reason.</source>
        <translation>मैनेजर कारण देकर इसे मान सकता है।</translation>
    </message>
    <message>
        <source>A platform collects all of it and settles with you.</source>
        <translation>एक प्लेटफ़ॉर्म पूरी रकम लेता है और आपसे हिसाब करता है।</translation>
    </message>
    <message>
        <source>All at the counter</source>
        <translation>सब काउंटर पर</translation>
    </message>
    <message>
        <source>All by payment link</source>
        <translation>सब भुगतान लिंक से</translation>
    </message>
    <message>
        <source>Allow only its owner to write it: others could send desks to a false server.</source>
        <translation>इसे केवल मालिक ही बदल सके ऐसा करें: दूसरे लोग डेस्क को गलत सर्वर पर भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Allow writing there, or set DESK_DATA_DIR to a folder of your own.</source>
        <translation>वहाँ लिखने की अनुमति दें, या DESK_DATA_DIR में अपना फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Amounts without the void ones.</source>
        <translation>रद्द किए गए काग़ज़ों को छोड़कर रक़म।</translation>
    </message>
    <message>
        <source>Another desk has changed this meanwhile. Look at what changed, then decide.</source>
        <translation>इस बीच दूसरे काउंटर ने इसे बदल दिया है। देखें क्या बदला, फिर तय करें।</translation>
    </message>
    <message>
        <source>Another program is working on the database's folder. Wait a minute and try again.</source>
        <translation>दूसरा प्रोग्राम डेटाबेस के फ़ोल्डर पर काम कर रहा है। एक मिनट रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program uses the port of the database. Close that program and try again.</source>
        <translation>डेटाबेस का पोर्ट दूसरा प्रोग्राम इस्तेमाल कर रहा है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} की स्थिति</translation>
    </message>
    <message>
        <source>As things stand on this day</source>
        <translation>इस दिन की स्थिति</translation>
    </message>
    <message>
        <source>Ask a manager to approve the booking before the payment is due.</source>
        <translation>भुगतान की अंतिम तारीख़ से पहले मैनेजर से बुकिंग की मंज़ूरी लें।</translation>
    </message>
    <message>
        <source>Ask who runs the server for a line in its pg_hba.conf.</source>
        <translation>सर्वर चलाने वाले से उसकी pg_hba.conf में एक पंक्ति जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Ask who runs the server to run `desk migrate` of this version.</source>
        <translation>सर्वर चलाने वाले से कहें कि वे इस संस्करण का `desk migrate` चलाएँ।</translation>
    </message>
    <message>
        <source>At this value a deposit keeps a date from being held for nothing.</source>
        <translation>इस मूल्य पर बयाना तारीख़ को बेकार रुके रहने से बचाता है।</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>बैकअप लेना</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>पृष्ठभूमि का काम</translation>
    </message>
    <message>
        <source>Backup files</source>
        <translation>बैकअप फ़ाइलें</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक की रक़म</translation>
    </message>
    <message>
        <source>Booked ahead</source>
        <translation>कितना पहले बुक</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>बुकिंग रद्द</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>बुकिंग पक्की</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Bookings by time ahead</source>
        <translation>कितना पहले बुकिंग हुई</translation>
    </message>
    <message>
        <source>Bookings ever</source>
        <translation>अब तक की बुकिंग</translation>
    </message>
    <message>
        <source>Bookings of each session</source>
        <translation>हर सत्र की बुकिंग</translation>
    </message>
    <message>
        <source>Bookings so far</source>
        <translation>अब तक कितनी बुकिंग</translation>
    </message>
    <message>
        <source>Bookings that owe</source>
        <translation>बक़ाया वाली बुकिंग</translation>
    </message>
    <message>
        <source>Bookings with commission</source>
        <translation>कमीशन वाली बुकिंग</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>व्यस्त घंटे</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>अवधि के अनुसार</translation>
    </message>
    <message>
        <source>By channel and provider</source>
        <translation>माध्यम और सेवा के अनुसार</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>प्रकार के अनुसार</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>कार्यक्रम के अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>व्यक्ति के अनुसार</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>कारण के अनुसार</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>सत्र के अनुसार</translation>
    </message>
    <message>
        <source>By space</source>
        <translation>जगह के अनुसार</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>बही के अनुसार</translation>
    </message>
    <message>
        <source>By the house</source>
        <translation>स्थल की ओर से</translation>
    </message>
    <message>
        <source>By time ahead</source>
        <translation>पहले के समय के अनुसार</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>स्थल के अनुसार</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>तरीक़े के अनुसार</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>वार के अनुसार</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Cancel unpaid bookings</source>
        <translation>बिना भुगतान की बुकिंग रद्द करना</translation>
    </message>
    <message>
        <source>Cancellations and refunds</source>
        <translation>रद्द बुकिंग और धनवापसी</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>रद्द हुई बुकिंग</translation>
    </message>
    <message>
        <source>Cancelled bookings by whom</source>
        <translation>किसने कितनी बुकिंग रद्द की</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>रद्द हुई तारीख</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>कार्ड मशीन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>नकद इधर-उधर</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Check the address, or install Halldesk there first.</source>
        <translation>पता जाँचें, या पहले वहाँ Halldesk स्थापित करें।</translation>
    </message>
    <message>
        <source>Check the address, the network and the login.</source>
        <translation>पता, नेटवर्क और लॉगिन जाँचें।</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Choose encryption (sslmode), or ask who runs the server for a line in its pg_hba.conf.</source>
        <translation>एन्क्रिप्शन (sslmode) चुनें, या सर्वर चलाने वाले से उसकी pg_hba.conf में एक पंक्ति जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Chosen printer</source>
        <translation>चुना हुआ प्रिंटर</translation>
    </message>
    <message>
        <source>Clear up after restores</source>
        <translation>पुनर्स्थापना के बाद की सफ़ाई</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Close other programs, or give this PC more memory.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या इस पीसी की मेमोरी बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमीशन</translation>
    </message>
    <message>
        <source>Commission and settlement</source>
        <translation>कमीशन और निपटान</translation>
    </message>
    <message>
        <source>Commission by month</source>
        <translation>महीने के अनुसार कमीशन</translation>
    </message>
    <message>
        <source>Complete events</source>
        <translation>हो चुके कार्यक्रम पूरे करना</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Confirmed and completed bookings, by the price pinned to each.</source>
        <translation>पक्की और पूरी बुकिंग, हर एक के तय मूल्य से।</translation>
    </message>
    <message>
        <source>Confirmed as soon as all of {sum} has come.</source>
        <translation>पूरे {sum} आते ही बुकिंग पक्की हो जाएगी।</translation>
    </message>
    <message>
        <source>Confirmed as soon as the deposit of {sum} has come.</source>
        <translation>{sum} का डिपॉज़िट आते ही बुकिंग पक्की हो जाएगी।</translation>
    </message>
    <message>
        <source>Confirmed at once, because there is nothing to pay.</source>
        <translation>तुरंत पक्की, क्योंकि कुछ देना नहीं है।</translation>
    </message>
    <message>
        <source>Confirmed at once, before any money has come.</source>
        <translation>तुरंत पक्की, पैसे आने से पहले ही।</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>हाथ से पक्की</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>पक्की हुई तारीख</translation>
    </message>
    <message>
        <source>Confirmed when a manager approves it, or when all of {sum} has come.</source>
        <translation>मैनेजर की मंज़ूरी पर, या पूरे {sum} आने पर पक्की होगी।</translation>
    </message>
    <message>
        <source>Connect that disk, or name another folder as backup_copy_dir.</source>
        <translation>वह डिस्क जोड़ें, या backup_copy_dir में दूसरा फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा शेष</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes count against invoices; void papers are left out.</source>
        <translation>क्रेडिट नोट बीजक से घटाए जाते हैं; रद्द काग़ज़ छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customers by how often they booked</source>
        <translation>कितनी बार बुक किया, उसके अनुसार ग्राहक</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>मूल्य के अनुसार ग्राहक</translation>
    </message>
    <message>
        <source>Customers choose between the counter and a payment link.</source>
        <translation>ग्राहक काउंटर और भुगतान लिंक में से चुनते हैं।</translation>
    </message>
    <message>
        <source>Customers of this range, by all bookings they have made with the house that were kept.</source>
        <translation>इस अवधि के ग्राहक, यहाँ उनकी सभी क़ायम बुकिंग के अनुसार।</translation>
    </message>
    <message>
        <source>Database programs</source>
        <translation>डेटाबेस के प्रोग्राम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारीख़ें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day book and drawer</source>
        <translation>रोज़नामचा और गल्ला</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days blocked</source>
        <translation>बंद दिन</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>कितने दिन देर</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>कितने दिन पहले सूचना</translation>
    </message>
    <message>
        <source>Days of the cancellation; refunds by the day they were asked for</source>
        <translation>रद्द होने के दिन; धनवापसी माँगे जाने के दिन से</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>कार्यक्रम के दिन</translation>
    </message>
    <message>
        <source>Days of the event; papers by the day they were issued</source>
        <translation>कार्यक्रम के दिन; काग़ज़ जारी होने के दिन से</translation>
    </message>
    <message>
        <source>Days of the movement</source>
        <translation>लेन-देन के दिन</translation>
    </message>
    <message>
        <source>Days of the work</source>
        <translation>काम के दिन</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>खुले दिन</translation>
    </message>
    <message>
        <source>Days taken</source>
        <translation>भरे दिन</translation>
    </message>
    <message>
        <source>Days the booking was confirmed; payouts by their own day</source>
        <translation>बुकिंग पक्की होने के दिन; भुगतान अपने दिन से</translation>
    </message>
    <message>
        <source>Days the hold was made</source>
        <translation>होल्ड करने के दिन</translation>
    </message>
    <message>
        <source>Days the message was written</source>
        <translation>संदेश लिखे जाने के दिन</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Delivered of sent</source>
        <translation>भेजे में से पहुँचे</translation>
    </message>
    <message>
        <source>Deposit now, balance at the counter</source>
        <translation>अभी डिपॉज़िट, बाकी काउंटर पर</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Disable them once more under Staff; their login was switched on by hand.</source>
        <translation>उन्हें कर्मचारी सूची में फिर से बंद करें; उनका लॉगिन हाथ से चालू किया गया था।</translation>
    </message>
    <message>
        <source>Disabled people who are still connected</source>
        <translation>बंद किए गए लोग जो अब भी जुड़े हैं</translation>
    </message>
    <message>
        <source>Disabled people who can still connect</source>
        <translation>बंद किए गए लोग जो अब भी जुड़ सकते हैं</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Drawer and safe</source>
        <translation>गल्ला और तिजोरी</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>कब से बाकी</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Event on</source>
        <translation>कार्यक्रम की तारीख</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>कार्यक्रम की याद</translation>
    </message>
    <message>
        <source>Events by rate and code</source>
        <translation>दर और कोड के अनुसार कार्यक्रम</translation>
    </message>
    <message>
        <source>Every movement of money, and every count of the cash.</source>
        <translation>पैसे का हर लेन-देन और नकद की हर गिनती।</translation>
    </message>
    <message>
        <source>Every step of a booking that a person took, on the venue's clock.</source>
        <translation>बुकिंग का हर क़दम जो किसी व्यक्ति ने लिया, स्थल की घड़ी से।</translation>
    </message>
    <message>
        <source>Expire holds</source>
        <translation>होल्ड की समाप्ति</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>प्रोग्राम की फ़ाइलें</translation>
    </message>
    <message>
        <source>Find the program that leaves them open; it may hold up others.</source>
        <translation>वह प्रोग्राम ढूँढें जो इन्हें खुला छोड़ता है; वह दूसरों को रोक सकता है।</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>पहला क्रमांक</translation>
    </message>
    <message>
        <source>Folder of this PC's data</source>
        <translation>इस पीसी के डेटा का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Forget old requests</source>
        <translation>पुराने अनुरोध हटाना</translation>
    </message>
    <message>
        <source>Free some space: a database must not run out of it.</source>
        <translation>कुछ जगह खाली करें: डेटाबेस की जगह खत्म नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>From hold to event</source>
        <translation>होल्ड से कार्यक्रम तक</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>तिजोरी से</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>होल्ड से बुकिंग</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Guards of the data</source>
        <translation>डेटा के रक्षक</translation>
    </message>
    <message>
        <source>HSN or SAC</source>
        <translation>HSN या SAC</translation>
    </message>
    <message>
        <source>Half within (days)</source>
        <translation>आधे इतने में (दिन)</translation>
    </message>
    <message>
        <source>Half within (hours)</source>
        <translation>आधे इतने में (घंटे)</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>आधे इतने में (मिनट)</translation>
    </message>
    <message>
        <source>Halldesk made a mistake. Nothing was saved; please report what you did.</source>
        <translation>Halldesk से ग़लती हुई। कुछ सहेजा नहीं गया; कृपया बताएँ कि आपने क्या किया था।</translation>
    </message>
    <message>
        <source>Halldesk needs 15 or newer.</source>
        <translation>Halldesk को 15 या नया चाहिए।</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड हुई</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>होल्ड का समय बीता</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड हुआ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Holds and confirmed bookings by month</source>
        <translation>महीने के अनुसार होल्ड और पक्की बुकिंग</translation>
    </message>
    <message>
        <source>Holds and payments of each person</source>
        <translation>हर व्यक्ति के होल्ड और भुगतान</translation>
    </message>
    <message>
        <source>Holds that ought to have lapsed</source>
        <translation>होल्ड जो समाप्त हो जाने चाहिए थे</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Housekeeping that is switched off</source>
        <translation>बंद किया हुआ स्वचालित रखरखाव</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>कहाँ तक पहुँचीं</translation>
    </message>
    <message>
        <source>How full each space, session and weekday was.</source>
        <translation>हर जगह, सत्र और वार कितना भरा था।</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>कितनी देर हुई</translation>
    </message>
    <message>
        <source>How long before the event people book.</source>
        <translation>लोग कार्यक्रम से कितना पहले बुक करते हैं।</translation>
    </message>
    <message>
        <source>How many holds become bookings, how long it takes, and where the others are lost.</source>
        <translation>कितने होल्ड बुकिंग बनते हैं, कितना समय लगता है, और बाक़ी कहाँ छूट जाते हैं।</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>In cash it is {sum}: {discount} less.</source>
        <translation>नकद में यह {sum} है: {discount} कम।</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Install Halldesk again.</source>
        <translation>हॉलडेस्क फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install PostgreSQL 15 or newer.</source>
        <translation>PostgreSQL 15 या उससे नया इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package on the server and run this again.</source>
        <translation>सर्वर पर PostgreSQL का contrib पैकेज स्थापित करके यह फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Install and open one, such as GNOME Keyring or KWallet. Without it passwords of providers and of the worker must come as service credentials.</source>
        <translation>GNOME Keyring या KWallet जैसा कोई एक इंस्टॉल करके खोलें। उसके बिना सेवाओं और वर्कर के पासवर्ड सर्विस क्रेडेंशियल के रूप में देने होंगे।</translation>
    </message>
    <message>
        <source>Install the newer Halldesk on this PC.</source>
        <translation>इस कंप्यूटर पर नया Halldesk स्थापित करें।</translation>
    </message>
    <message>
        <source>Install the system's time zone data (tzdata).</source>
        <translation>सिस्टम का समय-क्षेत्र डेटा (tzdata) इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>बीजक और क्रेडिट नोट</translation>
    </message>
    <message>
        <source>It does not exist, or belongs to another business.</source>
        <translation>यह मौजूद नहीं है, या किसी दूसरे व्यवसाय का है।</translation>
    </message>
    <message>
        <source>It happened too long ago to be undone. Change it by hand if it is wrong.</source>
        <translation>यह इतने पहले हुआ कि अब वापस नहीं लिया जा सकता। ग़लत हो तो हाथ से बदलें।</translation>
    </message>
    <message>
        <source>It is noted that nobody came. Take that back first.</source>
        <translation>दर्ज है कि कोई नहीं आया। पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>It is too early to note this. Wait until the event is near, or has begun.</source>
        <translation>इसे दर्ज करने का समय अभी नहीं हुआ। कार्यक्रम पास आने या शुरू होने तक रुकें।</translation>
    </message>
    <message>
        <source>It is tried again by itself; look at that PC if it stays.</source>
        <translation>यह अपने आप फिर से किया जाता है; बना रहे तो उस पीसी को देखें।</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed; the data is as it was.</source>
        <translation>इसे रोक दिया गया। कुछ बदला नहीं गया; डेटा जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>यह पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>पासवर्ड भंडार</translation>
    </message>
    <message>
        <source>Keys are kept on the PC where the worker runs; this is not it.</source>
        <translation>चाबियाँ उस PC पर रखी जाती हैं जहाँ वर्कर चलता है; यह वह नहीं है।</translation>
    </message>
    <message>
        <source>Keys of providers</source>
        <translation>प्रदाताओं की कुंजियाँ</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>समय बीत गया</translation>
    </message>
    <message>
        <source>Large tables whose rows the server has not counted</source>
        <translation>बड़ी तालिकाएँ जिनकी पंक्तियाँ सर्वर ने अभी नहीं गिनीं</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>पिछला कार्यक्रम</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>अंतिम क्रमांक</translation>
    </message>
    <message>
        <source>Lead times</source>
        <translation>कितना पहले बुकिंग</translation>
    </message>
    <message>
        <source>Look at them under Messages: the provider's words are there, and they can be sent again.</source>
        <translation>इन्हें संदेश में देखें: वहाँ प्रदाता का उत्तर है, और इन्हें फिर से भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Lost: cancelled after confirming</source>
        <translation>छूटी: पक्की होने के बाद रद्द</translation>
    </message>
    <message>
        <source>Lost: cancelled before confirming</source>
        <translation>छूटी: पक्की होने से पहले रद्द</translation>
    </message>
    <message>
        <source>Lost: hold lapsed</source>
        <translation>छूटी: होल्ड का समय बीता</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>औसत मूल्य</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>महीने के अनुसार संदेश</translation>
    </message>
    <message>
        <source>Messages sent and delivered</source>
        <translation>भेजे और पहुँचे संदेश</translation>
    </message>
    <message>
        <source>Messages that failed in the last 24 hours</source>
        <translation>पिछले 24 घंटों में विफल हुए संदेश</translation>
    </message>
    <message>
        <source>Messages that may or may not have gone</source>
        <translation>संदेश जिनके जाने का निश्चय नहीं है</translation>
    </message>
    <message>
        <source>Messages that ought to have gone</source>
        <translation>संदेश जो अब तक चले जाने चाहिए थे</translation>
    </message>
    <message>
        <source>Messages: {name}</source>
        <translation>संदेश: {name}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Money by day and way</source>
        <translation>दिन और तरीक़े के अनुसार पैसा</translation>
    </message>
    <message>
        <source>Money for this booking was taken meanwhile by {by}. Look at what is due, then decide.</source>
        <translation>इस बुकिंग के लिए इस बीच {by} ने पैसे लिए। देखें कितना बकाया है, फिर तय करें।</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>लिया गया पैसा</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Months and weekdays</source>
        <translation>महीने और वार</translation>
    </message>
    <message>
        <source>More guests than the space holds</source>
        <translation>जगह की क्षमता से ज़्यादा मेहमान</translation>
    </message>
    <message>
        <source>More than 5 times</source>
        <translation>5 से अधिक बार</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>90 दिन से अधिक देर</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>एक वर्ष से अधिक</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Nine of ten within (hours)</source>
        <translation>दस में से नौ इतने में (घंटे)</translation>
    </message>
    <message>
        <source>No PostgreSQL was found on this computer. Install Halldesk again, or install PostgreSQL 15 or newer.</source>
        <translation>इस कंप्यूटर पर PostgreSQL नहीं मिला। Halldesk फिर से स्थापित करें, या PostgreSQL 15 या नया स्थापित करें।</translation>
    </message>
    <message>
        <source>No computer has this name in the network. Check how it is written, and the network.</source>
        <translation>नेटवर्क में इस नाम का कोई कंप्यूटर नहीं है। नाम की वर्तनी और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>No programs are left that can read the old data. Install that PostgreSQL beside, or take the newest backup.</source>
        <translation>पुराना डेटा पढ़ने वाले प्रोग्राम अब नहीं हैं। वह PostgreSQL साथ में स्थापित करें, या सबसे नया बैकअप लें।</translation>
    </message>
    <message>
        <source>Nobody can listen in</source>
        <translation>कनेक्शन सुरक्षित है</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Note the arrival first.</source>
        <translation>अभी कोई नहीं आया है। पहले आना दर्ज करें।</translation>
    </message>
    <message>
        <source>Nobody has to count cash.</source>
        <translation>किसी को नकद गिनना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>समय पर भुगतान नहीं</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Nothing is to be paid.</source>
        <translation>कुछ भी देना नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was found in these days.</source>
        <translation>इन दिनों में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>भराव</translation>
    </message>
    <message>
        <source>Occupancy of each month and weekday</source>
        <translation>हर महीने और वार का भराव</translation>
    </message>
    <message>
        <source>Occupancy of each space</source>
        <translation>हर जगह का भराव</translation>
    </message>
    <message>
        <source>Occupancy of each weekday</source>
        <translation>हर वार का भराव</translation>
    </message>
    <message>
        <source>Of all held</source>
        <translation>कुल होल्ड में से</translation>
    </message>
    <message>
        <source>Of them void</source>
        <translation>उनमें से रद्द</translation>
    </message>
    <message>
        <source>Old database files</source>
        <translation>डेटाबेस की पुरानी फ़ाइलें</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>On this PC there is a business already. Open it, or keep the new one on another PC.</source>
        <translation>इस पीसी पर पहले से एक व्यवसाय है। उसे खोलें, या नए को दूसरे पीसी पर रखें।</translation>
    </message>
    <message>
        <source>On this PC there is {name} already. Open it, or keep the new one on another PC.</source>
        <translation>इस पीसी पर {name} पहले से है। उसे खोलें, या नए को दूसरे पीसी पर रखें।</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Only your own move can be undone. Move the booking by hand.</source>
        <translation>केवल अपना किया बदलाव वापस लिया जा सकता है। बुकिंग हाथ से बदलें।</translation>
    </message>
    <message>
        <source>Open Halldesk's window, or run `desk upgrade-data`.</source>
        <translation>हॉलडेस्क की खिड़की खोलें, या `desk upgrade-data` चलाएँ।</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>अन्य समय</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>परिणाम अज्ञात</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>बक़ाया</translation>
    </message>
    <message>
        <source>Outstanding money by its age</source>
        <translation>कितना पुराना बक़ाया</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>अधिक या कम</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>अवधि के अनुसार बाकी</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>बाकी की अवधि</translation>
    </message>
    <message>
        <source>Overdue payments</source>
        <translation>समय बीती बाकी रक़में</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पृष्ठ {n} / {all}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान की तारीख</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Paid out by providers</source>
        <translation>भुगतान सेवाओं ने दिया</translation>
    </message>
    <message>
        <source>Paid out by the house</source>
        <translation>स्थल ने दिया</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Papers can be saved as PDF; to print, set a printer up in the system.</source>
        <translation>कागज़ PDF के रूप में सहेजे जा सकते हैं; छापने के लिए सिस्टम में प्रिंटर लगाएँ।</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>जारी किए गए काग़ज़</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>छपे काग़ज़</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Parts of the database's folder are missing. Do not empty it: restore the last backup into a new folder.</source>
        <translation>डेटाबेस के फ़ोल्डर के हिस्से गायब हैं। उसे ख़ाली न करें: आख़िरी बैकअप नए फ़ोल्डर में लौटाएँ।</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>भुगतान देय</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>भुगतान मिला</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>भुगतान वापस लिया</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payments that nobody carries to the provider</source>
        <translation>भुगतान जो प्रदाता तक नहीं पहुँचाए जा रहे</translation>
    </message>
    <message>
        <source>Payments whose outcome nobody asks for</source>
        <translation>भुगतान जिनका नतीजा कोई नहीं पूछ रहा</translation>
    </message>
    <message>
        <source>Payments: {name}</source>
        <translation>भुगतान: {name}</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Pending, confirmed and completed bookings.</source>
        <translation>लंबित, पक्की और पूरी बुकिंग।</translation>
    </message>
    <message>
        <source>Pending, confirmed and completed bookings; what has come is what the ledger holds.</source>
        <translation>लंबित, पक्की और पूरी बुकिंग; मिली रक़म वही है जो बही में जमा है।</translation>
    </message>
    <message>
        <source>People whose login is gone</source>
        <translation>लोग जिनका लॉगिन नहीं रहा</translation>
    </message>
    <message>
        <source>People with an administrator's rights</source>
        <translation>प्रशासक अधिकार वाले लोग</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Post lapsed credit</source>
        <translation>समाप्त जमा राशि दर्ज करना</translation>
    </message>
    <message>
        <source>PostgreSQL {version}, but this PC's data is of {data}</source>
        <translation>PostgreSQL {version}, पर इस पीसी का डेटा {data} का है</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>नियमों का पालन</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Provider's fee</source>
        <translation>सेवा का शुल्क</translation>
    </message>
    <message>
        <source>Providers pay a business as a whole: these lines are of all venues.</source>
        <translation>भुगतान सेवाएँ पूरे व्यवसाय को एक साथ देती हैं: ये पंक्तियाँ सभी स्थलों की हैं।</translation>
    </message>
    <message>
        <source>Queue reminders</source>
        <translation>अनुस्मारक कतार में रखें</translation>
    </message>
    <message>
        <source>Queue reminders of payments</source>
        <translation>भुगतान के अनुस्मारक कतार में रखें</translation>
    </message>
    <message>
        <source>Raise max_connections in postgresql.conf.</source>
        <translation>postgresql.conf में max_connections बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt voucher</source>
        <translation>रसीद वाउचर</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिली रक़म</translation>
    </message>
    <message>
        <source>Received and outstanding by month of the event</source>
        <translation>कार्यक्रम के महीने के अनुसार मिली और बक़ाया रक़म</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>धनवापसी</translation>
    </message>
    <message>
        <source>Refund issued</source>
        <translation>धनवापसी दी</translation>
    </message>
    <message>
        <source>Refund taken back</source>
        <translation>धनवापसी वापस ली</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>धनवापसी वाउचर</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>धनवापसी</translation>
    </message>
    <message>
        <source>Refunds approved</source>
        <translation>मंज़ूर धनवापसी</translation>
    </message>
    <message>
        <source>Refunds that nobody carries to the provider</source>
        <translation>रिफंड जो कोई प्रदाता तक नहीं पहुँचा रहा</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>दोबारा आने वाले ग्राहक</translation>
    </message>
    <message>
        <source>Restore on trial</source>
        <translation>बैकअप की जाँच</translation>
    </message>
    <message>
        <source>Restore the logins from a backup, or make these people anew.</source>
        <translation>बैकअप से लॉगिन वापस लाएँ, या इन लोगों को फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Revenue and dues</source>
        <translation>आय और बक़ाया</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>सर्वर तक आने-जाने का समय</translation>
    </message>
    <message>
        <source>Run ANALYZE on this database: until then lists and reports may take minutes.</source>
        <translation>इस डेटाबेस पर ANALYZE चलाएँ: तब तक सूचियों और रिपोर्टों में मिनटों लग सकते हैं।</translation>
    </message>
    <message>
        <source>Run `desk backup` on the PC with the data, and see that `desk worker` or a window runs there.</source>
        <translation>जिस पीसी पर डेटा है वहाँ `desk backup` चलाएँ, और देखें कि वहाँ `desk worker` या कोई विंडो चलती हो।</translation>
    </message>
    <message>
        <source>Run `desk backup`; later ones are made by themselves.</source>
        <translation>`desk backup` चलाएँ; बाद के अपने आप बनते हैं।</translation>
    </message>
    <message>
        <source>Run `desk migrate` on it.</source>
        <translation>उस पर `desk migrate` चलाएँ।</translation>
    </message>
    <message>
        <source>Run `desk migrate` on this database.</source>
        <translation>इस डेटाबेस पर `desk migrate` चलाएँ।</translation>
    </message>
    <message>
        <source>Run `desk migrate`; if it stays, restore the schema from a backup.</source>
        <translation>`desk migrate` चलाएँ; बना रहे तो बैकअप से स्कीमा वापस लाएँ।</translation>
    </message>
    <message>
        <source>Run `desk provider set {name}` on this PC: the worker runs here.</source>
        <translation>इस पीसी पर `desk provider set {name}` चलाएँ: वर्कर यहीं चलता है।</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Safe against power cuts</source>
        <translation>बिजली जाने पर सुरक्षित</translation>
    </message>
    <message>
        <source>Same or next day</source>
        <translation>उसी या अगले दिन</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>स्कीमा</translation>
    </message>
    <message>
        <source>Second folder of the backups</source>
        <translation>बैकअप का दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>See under Messages which provider is away, paused or without keys; and that a worker runs.</source>
        <translation>संदेश में देखें कि कौन-सा प्रदाता उपलब्ध नहीं है, रुका हुआ है या बिना कुंजियों के है; और यह कि वर्कर चल रहा है।</translation>
    </message>
    <message>
        <source>See under Money what the provider says, whether its keys are there, and that a worker runs.</source>
        <translation>पैसे में देखें कि प्रदाता क्या कहता है, उसकी कुंजियाँ हैं या नहीं, और कोई वर्कर चल रहा है।</translation>
    </message>
    <message>
        <source>Send the payment link for {sum}.</source>
        <translation>{sum} का भुगतान लिंक भेजें।</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Sent are those that a provider took; not every provider tells what arrived.</source>
        <translation>भेजे वे हैं जो सेवा ने लिए; हर सेवा नहीं बताती कि क्या पहुँचा।</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Server commands are version {theirs}, this program's {ours}.</source>
        <translation>सर्वर के कमांड संस्करण {theirs} के हैं, इस प्रोग्राम के {ours} के।</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set it up in the system again, or choose another under Settings, Printers.</source>
        <translation>उसे सिस्टम में फिर स्थापित करें, या सेटिंग, प्रिंटर में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Set password_encryption to scram-sha-256 in postgresql.conf.</source>
        <translation>postgresql.conf में password_encryption को scram-sha-256 करें।</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>सेटिंग फ़ाइल</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Small sums and few bookings need no deposit.</source>
        <translation>छोटी रकम और कम बुकिंग के लिए बयाना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Somebody has opened the drawer meanwhile. Look at who holds it.</source>
        <translation>इस बीच किसी ने गल्ला खोल लिया है। देखें कि वह किसके पास है।</translation>
    </message>
    <message>
        <source>Somebody has to decide under Messages whether to send them again.</source>
        <translation>किसी को संदेश में तय करना होगा कि इन्हें फिर से भेजना है या नहीं।</translation>
    </message>
    <message>
        <source>Somebody is still at work in this database. Close Halldesk on every desk, then try again.</source>
        <translation>इस डेटाबेस में अभी कोई काम कर रहा है। हर डेस्क पर हॉलडेस्क बंद करें, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Staff activity</source>
        <translation>कर्मचारियों का काम</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Start `desk worker`, or open a window on the PC that has the worker's login.</source>
        <translation>`desk worker` चलाएँ, या उस पीसी पर विंडो खोलें जिसके पास वर्कर का लॉगिन है।</translation>
    </message>
    <message>
        <source>Start the background jobs</source>
        <translation>पृष्ठभूमि के काम शुरू करना</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Steps by hour and weekday</source>
        <translation>घंटे और वार के अनुसार क़दम</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>अभी देना है</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Switch autovacuum and track_counts on in postgresql.conf: without them a desk slows down.</source>
        <translation>postgresql.conf में autovacuum और track_counts चालू करें: इनके बिना काउंटर धीमा हो जाता है।</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable, or choose another under Settings, Printers.</source>
        <translation>उसे चालू करें और केबल देखें, या सेटिंग, प्रिंटर में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Switch {setting} on in postgresql.conf: bookings could be lost.</source>
        <translation>postgresql.conf में {setting} चालू करें: बुकिंग खो सकती है।</translation>
    </message>
    <message>
        <source>Take SUPERUSER, CREATEROLE, CREATEDB and BYPASSRLS from them: nobody at a desk needs these.</source>
        <translation>उनसे SUPERUSER, CREATEROLE, CREATEDB और BYPASSRLS हटाएँ: डेस्क पर किसी को इनकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Take the balance of {sum} at the counter before the event.</source>
        <translation>कार्यक्रम से पहले बाकी {sum} काउंटर पर लें।</translation>
    </message>
    <message>
        <source>Take the deposit of {sum}, at the counter or by payment link.</source>
        <translation>{sum} का डिपॉज़िट काउंटर पर या भुगतान लिंक से लें।</translation>
    </message>
    <message>
        <source>Take the login and password out of database_url; people type theirs.</source>
        <translation>database_url से लॉगिन और पासवर्ड हटाएँ; लोग अपना टाइप करते हैं।</translation>
    </message>
    <message>
        <source>Take {sum} at the counter.</source>
        <translation>{sum} काउंटर पर लें।</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>कर बीजक</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>कर योग्य</translation>
    </message>
    <message>
        <source>Taxable value by code and rate</source>
        <translation>कोड और दर के अनुसार कर योग्य मूल्य</translation>
    </message>
    <message>
        <source>Taxes by rate and code, and the papers issued.</source>
        <translation>दर और कोड के अनुसार कर, और जारी किए गए काग़ज़।</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>That database holds a business already. Choose an empty one; nothing was changed.</source>
        <translation>उस डेटाबेस में पहले से एक व्यवसाय है। खाली डेटाबेस चुनें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>That is further ahead than this venue takes bookings</source>
        <translation>यह स्थल इतने पहले की बुकिंग नहीं लेता</translation>
    </message>
    <message>
        <source>That is shorter or longer than this venue allows</source>
        <translation>यह स्थल की सीमा से कम या ज़्यादा समय है</translation>
    </message>
    <message>
        <source>That is too short a notice, or already past</source>
        <translation>सूचना बहुत कम समय पहले की है, या समय बीत चुका है</translation>
    </message>
    <message>
        <source>The account that runs the database cannot reach {path}.</source>
        <translation>डेटाबेस चलाने वाला खाता {path} तक नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>The account that runs the database may not enter its folder. Choose a folder outside private ones.</source>
        <translation>डेटाबेस चलाने वाला खाता उसके फ़ोल्डर में नहीं जा सकता। निजी फ़ोल्डरों से बाहर का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The amount is not what this booking can take. Check the sum due.</source>
        <translation>यह रक़म इस बुकिंग में नहीं ली जा सकती। बाकी रक़म जाँचें।</translation>
    </message>
    <message>
        <source>The amount is not what this booking can take. Money for it was last taken by {by}. Check the sum due.</source>
        <translation>यह रक़म इस बुकिंग में नहीं ली जा सकती। इसके लिए पिछली रक़म {by} ने ली थी। बाकी रक़म जाँचें।</translation>
    </message>
    <message>
        <source>The backup is on this PC, but it could not be copied to the second folder. Connect that disk.</source>
        <translation>बैकअप इस पीसी पर है, पर दूसरे फ़ोल्डर में कॉपी नहीं हो सका। वह डिस्क जोड़ें।</translation>
    </message>
    <message>
        <source>The backup's schema {version} is newer than this program.</source>
        <translation>बैकअप का स्कीमा {version} इस प्रोग्राम से नया है।</translation>
    </message>
    <message>
        <source>The booking's status ({status}) does not allow this now. Look at its history to see what happened.</source>
        <translation>बुकिंग की अभी की स्थिति ({status}) में यह नहीं हो सकता। क्या हुआ, यह इतिहास में देखें।</translation>
    </message>
    <message>
        <source>The booking's status does not allow this now. Look at its history to see what happened.</source>
        <translation>बुकिंग की अभी की स्थिति में यह नहीं हो सकता। क्या हुआ, यह इतिहास में देखें।</translation>
    </message>
    <message>
        <source>The business of this PC was moved to a central server. Connect to that; what is here is an old copy.</source>
        <translation>इस पीसी का व्यवसाय केंद्रीय सर्वर पर ले जाया गया है। उससे जुड़ें; यहाँ जो है वह पुरानी प्रति है।</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers. Check the port, the firewall, and whether the server runs.</source>
        <translation>कंप्यूटर मिला, पर कोई डेटाबेस जवाब नहीं देता। पोर्ट, फ़ायरवॉल और सर्वर चल रहा है या नहीं, यह जाँचें।</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is being checked whether it was carried out.</source>
        <translation>जवाब आने से पहले कनेक्शन टूट गया। जाँचा जा रहा है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The copy is not the same as what was copied. It was not put into use; nothing was changed.</source>
        <translation>प्रति मूल के समान नहीं है। उसे उपयोग में नहीं लिया गया; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The customer's wish</source>
        <translation>ग्राहक की इच्छा</translation>
    </message>
    <message>
        <source>The database is still repairing itself after an unclean stop. Leave the computer on and try again in a while.</source>
        <translation>अचानक बंद होने के बाद डेटाबेस अभी ख़ुद को ठीक कर रहा है। कंप्यूटर चालू रखें और थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database on this computer did not start. Restart the computer; if that does not help, send us the log.</source>
        <translation>इस कंप्यूटर का डेटाबेस चालू नहीं हुआ। कंप्यूटर फिर चालू करें; उससे ठीक न हो तो हमें लॉग भेजें।</translation>
    </message>
    <message>
        <source>The database on this computer is still finishing its work. Leave the computer on for a minute.</source>
        <translation>इस कंप्यूटर का डेटाबेस अभी अपना काम पूरा कर रहा है। कंप्यूटर एक मिनट चालू रखें।</translation>
    </message>
    <message>
        <source>The database was made by another version of PostgreSQL. Open it with the Halldesk that made it.</source>
        <translation>डेटाबेस PostgreSQL के दूसरे संस्करण से बना है। इसे उसी Halldesk से खोलें जिसने इसे बनाया।</translation>
    </message>
    <message>
        <source>The database's folder cannot be written to. Allow writing there, or choose another folder.</source>
        <translation>डेटाबेस के फ़ोल्डर में लिखा नहीं जा सकता। वहाँ लिखने की अनुमति दें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The database's schema {version} is newer than this program.</source>
        <translation>डेटाबेस का ढाँचा {version} इस प्रोग्राम से नया है।</translation>
    </message>
    <message>
        <source>The day of this payment is closed and stays so. Pay it back instead.</source>
        <translation>इस भुगतान का दिन बंद हो चुका है और बंद ही रहेगा। इसके बदले रक़म लौटाएँ।</translation>
    </message>
    <message>
        <source>The desk works without payment links.</source>
        <translation>डेस्क भुगतान लिंक के बिना काम करता है।</translation>
    </message>
    <message>
        <source>The disk is almost full, and a database must not run out of space. Free some space and try again.</source>
        <translation>डिस्क लगभग भर गई है, और डेटाबेस की जगह ख़त्म नहीं होनी चाहिए। कुछ जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk of the database is full. What was answered is safe; free some space there before going on.</source>
        <translation>डेटाबेस की डिस्क भर गई है। जिसका जवाब मिल चुका वह सुरक्षित है; आगे बढ़ने से पहले वहाँ जगह खाली करें।</translation>
    </message>
    <message>
        <source>The drawer has been closed meanwhile. Open it again to go on.</source>
        <translation>इस बीच गल्ला बंद हो गया है। आगे बढ़ने के लिए उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>The hold has run out. Make a new hold if the slot is still free.</source>
        <translation>होल्ड का समय ख़त्म हो गया है। समय अब भी ख़ाली हो तो नया होल्ड करें।</translation>
    </message>
    <message>
        <source>The hold would run longer than this venue allows</source>
        <translation>होल्ड इस स्थल की सीमा से ज़्यादा चलेगा</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used. Unlock it and try again, or enter the password each time.</source>
        <translation>इस कंप्यूटर का पासवर्ड-भंडार काम नहीं कर रहा। उसे खोलकर फिर कोशिश करें, या हर बार पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again.</source>
        <translation>नाम या पासवर्ड ग़लत है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The network to the server is slow; every action waits for it once.</source>
        <translation>सर्वर तक नेटवर्क धीमा है; हर काम एक बार उसकी प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>The other side said no ({problem}), and asking again will not help.</source>
        <translation>दूसरी ओर से मना कर दिया गया ({problem}), और फिर पूछने से लाभ नहीं।</translation>
    </message>
    <message>
        <source>The other side said no, and asking again will not help.</source>
        <translation>दूसरी ओर से मना कर दिया गया, और फिर पूछने से लाभ नहीं।</translation>
    </message>
    <message>
        <source>The payment provider does not accept the keys of this PC. An owner sets them again with `desk provider set`.</source>
        <translation>भुगतान कंपनी इस कंप्यूटर की कुंजियाँ नहीं मान रही। मालिक उन्हें `desk provider set` से फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>The place or price was changed again since. Undo that first, or change it by hand.</source>
        <translation>इसके बाद जगह या क़ीमत फिर बदली गई है। पहले उसे वापस लें, या हाथ से बदलें।</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer and print again, or save the paper as a file.</source>
        <translation>प्रिंटर ने काग़ज़ नहीं लिया। प्रिंटर देखें और दोबारा छापें, या काग़ज़ को फ़ाइल में रखें।</translation>
    </message>
    <message>
        <source>The provider may or may not have done it. It is being looked up.</source>
        <translation>भुगतान कंपनी ने शायद काम किया हो, शायद नहीं। पता किया जा रहा है।</translation>
    </message>
    <message>
        <source>The provider of messages did not take it.</source>
        <translation>संदेश भेजने वाली सेवा ने इसे नहीं लिया।</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written.</source>
        <translation>रिपोर्ट रोक दी गई। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was lost; try again when the connection is back.</source>
        <translation>सर्वर से संपर्क नहीं हो रहा। कुछ खोया नहीं है; कनेक्शन लौटने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing was changed; try again.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया। कुछ बदला नहीं गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}.</source>
        <translation>सर्वर PostgreSQL {version} है।</translation>
    </message>
    <message>
        <source>The server lacks the extension {name}.</source>
        <translation>सर्वर पर {name} एक्सटेंशन नहीं है।</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC without encryption.</source>
        <translation>सर्वर इस पीसी से बिना एन्क्रिप्शन किसी को आने नहीं देता।</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC's address.</source>
        <translation>सर्वर इस पीसी के पते से किसी को आने नहीं देता।</translation>
    </message>
    <message>
        <source>The server was brought up to date meanwhile.</source>
        <translation>इस बीच सर्वर को नया बनाया गया है।</translation>
    </message>
    <message>
        <source>The server's certificate does not prove that it is this server. Ask who runs it; do not enter a password.</source>
        <translation>सर्वर का प्रमाणपत्र यह साबित नहीं करता कि यह वही सर्वर है। सर्वर चलाने वाले से पूछें; पासवर्ड न डालें।</translation>
    </message>
    <message>
        <source>The server's schema is older than this program; {count} of its commands are missing ({names}).</source>
        <translation>सर्वर का स्कीमा इस प्रोग्राम से पुराना है; उसमें {count} आदेश नहीं हैं ({names})।</translation>
    </message>
    <message>
        <source>The settings cannot be used. Correct the file or the environment and start again.</source>
        <translation>सेटिंग काम की नहीं हैं। फ़ाइल या परिवेश ठीक करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The slot is taken by {what}. Choose one of the alternatives, or another time or space.</source>
        <translation>यह समय {what} ने ले रखा है। सुझाए विकल्पों में से चुनें, या दूसरा समय या जगह लें।</translation>
    </message>
    <message>
        <source>The slot is taken. Choose one of the alternatives, or another time or space.</source>
        <translation>यह समय लिया जा चुका है। सुझाए विकल्पों में से चुनें, या दूसरा समय या जगह लें।</translation>
    </message>
    <message>
        <source>The space it came from is no longer offered. Move the booking by hand.</source>
        <translation>जिस जगह से आई थी वह अब नहीं दी जाती। बुकिंग हाथ से बदलें।</translation>
    </message>
    <message>
        <source>The tariff has changed while the form was open. Look at the new price, then try again.</source>
        <translation>फ़ॉर्म खुला रहते क़ीमतें बदल गईं। नई क़ीमत देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The text of the message cannot be used. Correct it at the place that is shown and try again.</source>
        <translation>संदेश का पाठ काम में नहीं आ सकता। दिखाई गई जगह पर सुधारकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The text of the message cannot be used: {problem}.</source>
        <translation>संदेश का पाठ काम में नहीं आ सकता: {problem}।</translation>
    </message>
    <message>
        <source>The times do not make a period ({problem}). Enter a start and a later end.</source>
        <translation>ये समय ठीक नहीं बैठते ({problem})। शुरू का और उसके बाद का अंत समय लिखें।</translation>
    </message>
    <message>
        <source>The times do not make a period. Enter a start and a later end.</source>
        <translation>ये समय ठीक नहीं बैठते। शुरू का और उसके बाद का अंत समय लिखें।</translation>
    </message>
    <message>
        <source>The venue is closed at that time</source>
        <translation>उस समय स्थल बंद रहता है</translation>
    </message>
    <message>
        <source>There is no PostgreSQL {oldest} or newer in {folder}.</source>
        <translation>{folder} में PostgreSQL {oldest} या नया नहीं है।</translation>
    </message>
    <message>
        <source>There is no business in this database.</source>
        <translation>इस डेटाबेस में कोई व्यवसाय नहीं है।</translation>
    </message>
    <message>
        <source>There is no business on this PC yet. Begin one in Halldesk's window, or bring one back with `desk restore`.</source>
        <translation>इस पीसी पर अभी कोई व्यवसाय नहीं है। हॉलडेस्क की खिड़की में शुरू करें, या `desk restore` से वापस लाएँ।</translation>
    </message>
    <message>
        <source>There is no pg_dump of PostgreSQL {version} or newer.</source>
        <translation>PostgreSQL {version} या उससे नया pg_dump नहीं मिला।</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>सर्वर पर ऐसा कोई डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Asia/Kolkata.</source>
        <translation>ऐसा कोई समय क्षेत्र नहीं है। सूची में से चुनें, जैसे Asia/Kolkata।</translation>
    </message>
    <message>
        <source>There is not enough room to bring the data over. Free some space and try again; nothing was changed.</source>
        <translation>डेटा नए डेटाबेस में लाने के लिए पर्याप्त जगह नहीं है। कुछ जगह खाली करके फिर कोशिश करें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>They go by themselves while a window or `desk worker` is open on the PC with the data.</source>
        <translation>जिस पीसी पर डेटा है, उस पर विंडो या `desk worker` खुला रहने पर ये अपने-आप हट जाते हैं।</translation>
    </message>
    <message>
        <source>They have arrived. Take that back first.</source>
        <translation>वे आ चुके हैं। पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>They see nothing, and a worker ends their sessions within a minute; see that one runs.</source>
        <translation>उन्हें कुछ नहीं दिखता, और वर्कर एक मिनट में उनके सत्र बंद करता है; देखें कि वर्कर चल रहा है।</translation>
    </message>
    <message>
        <source>This PC cannot note what it is about to do. Free some space, or allow writing in its folder; nothing was sent.</source>
        <translation>यह पीसी अपना अगला काम दर्ज नहीं कर सकता। जगह खाली करें, या उसके फ़ोल्डर में लिखने दें; कुछ भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>This PC has no key store that keeps anything.</source>
        <translation>इस PC पर कोई चाबी-भंडार नहीं है।</translation>
    </message>
    <message>
        <source>This PC's clock is wrong. The server's is used; set this PC's time.</source>
        <translation>इस पीसी की घड़ी गलत है। सर्वर की घड़ी ली जाती है; इस पीसी का समय ठीक करें।</translation>
    </message>
    <message>
        <source>This PC's data was written by an older PostgreSQL. Open Halldesk's window, or run `desk upgrade-data`.</source>
        <translation>इस पीसी का डेटा पुराने PostgreSQL ने लिखा है। हॉलडेस्क की खिड़की खोलें, या `desk upgrade-data` चलाएँ।</translation>
    </message>
    <message>
        <source>This booking has its invoice. A manager voids it first; then issue a fresh one.</source>
        <translation>इस बुकिंग का बीजक जारी हो चुका है। पहले प्रबंधक उसे रद्द करे; फिर नया जारी करें।</translation>
    </message>
    <message>
        <source>This cannot be undone any more. Change it by hand if it is wrong.</source>
        <translation>इसे अब वापस नहीं लिया जा सकता। ग़लत हो तो हाथ से बदलें।</translation>
    </message>
    <message>
        <source>This database cannot be used by this version of Halldesk.</source>
        <translation>Halldesk का यह संस्करण इस डेटाबेस को नहीं चला सकता।</translation>
    </message>
    <message>
        <source>This database was not prepared for Halldesk.</source>
        <translation>यह डेटाबेस Halldesk के लिए तैयार नहीं किया गया है।</translation>
    </message>
    <message>
        <source>This does not fit what is noted already. Take the other mark back first.</source>
        <translation>यह पहले दर्ज की गई बात से मेल नहीं खाता। पहले दूसरा निशान वापस लें।</translation>
    </message>
    <message>
        <source>This entry was merged into another customer by {person}. Go on with the one that was kept.</source>
        <translation>{person} ने यह नाम दूसरे ग्राहक में मिला दिया है। जो रखा गया है उसी के साथ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This entry was merged into another customer meanwhile. Go on with the one that was kept.</source>
        <translation>इस बीच यह नाम दूसरे ग्राहक में मिला दिया गया है। जो रखा गया है उसी के साथ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This file cannot be read as a table ({problem}). Save it as XLSX or CSV and try again.</source>
        <translation>यह फ़ाइल तालिका के रूप में नहीं पढ़ी जा सकती ({problem})। इसे XLSX या CSV के रूप में सहेजकर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>This file cannot be read as a table. Save it as XLSX or CSV and try again.</source>
        <translation>यह फ़ाइल तालिका के रूप में नहीं पढ़ी जा सकती। इसे XLSX या CSV के रूप में सहेजकर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. Ask who runs the server for its certificate as a PEM file.</source>
        <translation>इस फ़ाइल में पढ़ने लायक कोई प्रमाणपत्र नहीं है। सर्वर चलाने वाले से उसका प्रमाणपत्र PEM फ़ाइल में माँगें।</translation>
    </message>
    <message>
        <source>This file is not a whole backup. Take another one; nothing was changed.</source>
        <translation>यह फ़ाइल पूरा बैकअप नहीं है। दूसरी लें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This folder cannot hold the database. Choose another folder.</source>
        <translation>इस फ़ोल्डर में डेटाबेस नहीं रखा जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This folder holds something that Halldesk did not put there. Choose an empty folder for the database.</source>
        <translation>इस फ़ोल्डर में कुछ ऐसा है जो Halldesk ने नहीं रखा। डेटाबेस के लिए ख़ाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>इसे भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is not a number of people.</source>
        <translation>यह लोगों की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called ({problem}). Enter all ten digits, or + and the country code.</source>
        <translation>इस फ़ोन नंबर पर कॉल नहीं हो सकती ({problem})। पूरे दस अंक लिखें, या + और देश का कोड।</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Enter all ten digits, or + and the country code.</source>
        <translation>इस फ़ोन नंबर पर कॉल नहीं हो सकती। पूरे दस अंक लिखें, या + और देश का कोड।</translation>
    </message>
    <message>
        <source>This is not allowed by the rules of the house.</source>
        <translation>हॉल के नियम इसकी अनुमति नहीं देते।</translation>
    </message>
    <message>
        <source>This is not an amount of money ({problem}). Enter digits such as 12,500 or 12500.50.</source>
        <translation>यह रक़म नहीं है ({problem})। 12,500 या 12500.50 जैसे अंक लिखें।</translation>
    </message>
    <message>
        <source>This is not an amount of money. Enter digits such as 12,500 or 12500.50.</source>
        <translation>यह रक़म नहीं है। 12,500 या 12500.50 जैसे अंक लिखें।</translation>
    </message>
    <message>
        <source>This machine has no screen to show a window on. Without one, `desk demo --headless` runs the demo's server.</source>
        <translation>इस मशीन पर विंडो दिखाने के लिए कोई स्क्रीन नहीं है। उसके बिना `desk demo --headless` डेमो का सर्वर चलाता है।</translation>
    </message>
    <message>
        <source>This number belongs to somebody already. Say whether it is the same person or another one.</source>
        <translation>यह नंबर पहले से किसी का है। बताएँ कि यह वही व्यक्ति है या कोई और।</translation>
    </message>
    <message>
        <source>This reference was entered before, for booking {number}. Check the number, and look at the booking where it was used.</source>
        <translation>यह संदर्भ संख्या पहले बुकिंग {number} में लिखी जा चुकी है। संख्या जाँचें और वह बुकिंग देखें।</translation>
    </message>
    <message>
        <source>This reference was entered before. Check the number, and look at the booking where it was used.</source>
        <translation>यह संदर्भ संख्या पहले लिखी जा चुकी है। संख्या जाँचें और वह बुकिंग देखें जहाँ लिखी गई थी।</translation>
    </message>
    <message>
        <source>This request was already used for something else. Start the action again.</source>
        <translation>यह अनुरोध पहले ही किसी और काम में लग चुका है। काम फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This request was settled as never carried out and cannot be sent again. Start the action again.</source>
        <translation>तय हो चुका है कि यह अनुरोध कभी पूरा नहीं हुआ, इसे फिर नहीं भेजा जा सकता। काम फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This server does not offer an encrypted connection. Ask who runs it to switch TLS on.</source>
        <translation>यह सर्वर कूट (encrypted) कनेक्शन नहीं देता। सर्वर चलाने वाले से TLS चालू करने को कहें।</translation>
    </message>
    <message>
        <source>This venue is booked by its sessions</source>
        <translation>यह स्थल अपने सत्रों के अनुसार बुक होता है</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Time between steps</source>
        <translation>चरणों के बीच का समय</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>समय-क्षेत्र</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कहाँ तक</translation>
    </message>
    <message>
        <source>Too late to be of use</source>
        <translation>अब बहुत देर</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Transactions that stay open</source>
        <translation>खुले रह गए लेन-देन</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>दो बार</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>UPI carries rupees only, not {currency}</source>
        <translation>UPI से केवल रुपये भेजे जाते हैं, {currency} नहीं</translation>
    </message>
    <message>
        <source>Unknown lines</source>
        <translation>अज्ञात पंक्तियाँ</translation>
    </message>
    <message>
        <source>Up to 7 days late</source>
        <translation>7 दिन तक देर</translation>
    </message>
    <message>
        <source>Use 2 to 30 small letters a to z or digits, beginning with a letter.</source>
        <translation>2 से 30 छोटे अक्षर a से z या अंक लिखें; पहला अक्षर हो।</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>कम से कम {count} अक्षर रखें।</translation>
    </message>
    <message>
        <source>Use at most {count} letters in one line.</source>
        <translation>एक पंक्ति में ज़्यादा से ज़्यादा {count} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full; docs/server.md tells how.</source>
        <translation>sslmode=verify-full रखें; docs/server.md में तरीका है।</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>मंज़ूरी बाक़ी</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरीक़ा</translation>
    </message>
    <message>
        <source>Way of paying chosen</source>
        <translation>भुगतान का तरीक़ा चुना</translation>
    </message>
    <message>
        <source>Ways chosen</source>
        <translation>तरीक़े चुने</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>गया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What came less what went, by the ledger. Cash moved between drawer and safe is left out.</source>
        <translation>बही के अनुसार जो आया उसमें से जो गया घटाकर। गल्ले और तिजोरी के बीच की नकद छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>What each person did at the desk, and at which hours it is busy.</source>
        <translation>हर व्यक्ति ने डेस्क पर क्या किया, और किन घंटों में भीड़ रहती है।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>What is owed for bookings, what was paid of it, and what providers paid out.</source>
        <translation>बुकिंग पर कितना देय है, उसमें से कितना दिया, और भुगतान सेवाओं ने कितना दिया।</translation>
    </message>
    <message>
        <source>What is said of this PC may explain it; docs/installers.md tells what to do.</source>
        <translation>इस पीसी के बारे में जो कहा है, उससे कारण मिल सकता है; docs/installers.md में उपाय है।</translation>
    </message>
    <message>
        <source>What restores replaced</source>
        <translation>पुनर्स्थापना से बदले गए डेटाबेस</translation>
    </message>
    <message>
        <source>What was booked, what has come, and what is still to come.</source>
        <translation>क्या बुक हुआ, क्या मिला, और क्या मिलना बाक़ी है।</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Correct the field and try again.</source>
        <translation>जो लिखा गया है वह काम नहीं आ सकता। उस खाने को ठीक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What was sent, what arrived, and what it cost.</source>
        <translation>क्या भेजा गया, क्या पहुँचा, और कितना ख़र्च हुआ।</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Who came back, how often, and who brings most.</source>
        <translation>कौन दोबारा आया, कितनी बार, और सबसे अधिक किससे मिलता है।</translation>
    </message>
    <message>
        <source>Who cancelled and why, what was kept and what went back.</source>
        <translation>किसने और क्यों रद्द किया, क्या रखा गया और क्या लौटाया।</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>किन पर बाकी है</translation>
    </message>
    <message>
        <source>Who owes past the day, since when, and whom to call.</source>
        <translation>किस पर, कब से रक़म बाकी है और किसे फ़ोन करना है।</translation>
    </message>
    <message>
        <source>With this many bookings, a deposit shows who is coming.</source>
        <translation>इतनी बुकिंग में बयाना बताता है कि कौन आएगा।</translation>
    </message>
    <message>
        <source>With this many bookings, links save chasing payments by hand.</source>
        <translation>इतनी बुकिंग में लिंक भुगतान के पीछे भागने से बचाते हैं।</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>बिना कोड</translation>
    </message>
    <message>
        <source>You have asked for {number} codes within an hour. Ask again later, or let a colleague ask.</source>
        <translation>आपने एक घंटे में {number} कोड माँगे हैं। बाद में फिर माँगें, या किसी सहकर्मी से मँगवाएँ।</translation>
    </message>
    <message>
        <source>You have reached a limit that protects the calendar. Finish or cancel open holds, or wait a minute.</source>
        <translation>कैलेंडर को बचाने वाली सीमा पूरी हो गई है। खुले होल्ड पूरे करें या रद्द करें, या एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>You want all of it online, and the desk is at ease with it.</source>
        <translation>आप पूरी रकम ऑनलाइन चाहते हैं, और डेस्क इसमें सहज है।</translation>
    </message>
    <message>
        <source>You want the money at the counter.</source>
        <translation>आप पैसा काउंटर पर चाहते हैं।</translation>
    </message>
    <message>
        <source>Your customers pay online already.</source>
        <translation>आपके ग्राहक पहले से ऑनलाइन भुगतान करते हैं।</translation>
    </message>
    <message>
        <source>Your login has been switched off. Ask a manager.</source>
        <translation>आपका लॉगिन बंद कर दिया गया है। मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Your password has been changed. Sign in with the new one.</source>
        <translation>आपका पासवर्ड बदला गया है। नए पासवर्ड से साइन इन कीजिए।</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a clerk.</source>
        <translation>आपके पद से यह नहीं हो सकता। क्लर्क से कहें।</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager or an owner.</source>
        <translation>आपके पद से यह नहीं हो सकता। मैनेजर या मालिक से कहें।</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager.</source>
        <translation>आपके पद से यह नहीं हो सकता। मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask an owner.</source>
        <translation>आपके पद से यह नहीं हो सकता। मालिक से कहें।</translation>
    </message>
    <message>
        <source>a UPI address like lotushall@examplebank is needed</source>
        <translation>lotushall@examplebank जैसा UPI पता चाहिए</translation>
    </message>
    <message>
        <source>a blackout</source>
        <translation>बंद समय</translation>
    </message>
    <message>
        <source>a credit needs its months, money has none</source>
        <translation>क्रेडिट के लिए महीने चाहिए, पैसों के लिए नहीं</translation>
    </message>
    <message>
        <source>a date beyond the calendar</source>
        <translation>कैलेंडर से बाहर की तारीख़</translation>
    </message>
    <message>
        <source>a field may not be the last word; put a full stop or the name of the house after it</source>
        <translation>फ़ील्ड आख़िरी शब्द नहीं हो सकता; उसके बाद पूर्ण विराम या स्थल का नाम लिखें</translation>
    </message>
    <message>
        <source>a header has six letters and nothing else</source>
        <translation>हेडर में छह अंग्रेज़ी अक्षर होते हैं, और कुछ नहीं</translation>
    </message>
    <message>
        <source>a header has six letters, or six digits for promotion</source>
        <translation>हेडर में छह अंग्रेज़ी अक्षर, या प्रचार के लिए छह अंक होते हैं</translation>
    </message>
    <message>
        <source>a hold that has lapsed</source>
        <translation>होल्ड जिसका समय बीत गया</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>लंबा डैश</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters is needed</source>
        <translation>1 से {most} अक्षरों का नाम चाहिए</translation>
    </message>
    <message>
        <source>a picture such as {sign}</source>
        <translation>{sign} जैसा चित्र</translation>
    </message>
    <message>
        <source>a share is from 0 to 100 percent</source>
        <translation>हिस्सा 0 से 100 प्रतिशत तक होता है</translation>
    </message>
    <message>
        <source>a shorter notice must not give back more</source>
        <translation>कम समय की सूचना पर ज़्यादा पैसा नहीं लौट सकता</translation>
    </message>
    <message>
        <source>a sign that nobody can see</source>
        <translation>ऐसा चिह्न जो दिखता नहीं</translation>
    </message>
    <message>
        <source>a space that is no ordinary one</source>
        <translation>असामान्य ख़ाली जगह</translation>
    </message>
    <message>
        <source>a subject has one line</source>
        <translation>विषय एक ही पंक्ति का होता है</translation>
    </message>
    <message>
        <source>a time without a zone</source>
        <translation>बिना समय-क्षेत्र का समय</translation>
    </message>
    <message>
        <source>all connections are in use</source>
        <translation>सभी कनेक्शन काम में हैं</translation>
    </message>
    <message>
        <source>all hold</source>
        <translation>सब ठीक हैं</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>सब मौजूद</translation>
    </message>
    <message>
        <source>an earlier server is still ending</source>
        <translation>पिछला सर्वर अभी बंद हो रहा है</translation>
    </message>
    <message>
        <source>an id of the DLT portal has only digits, often 19</source>
        <translation>DLT पोर्टल की आईडी में केवल अंक होते हैं, प्रायः 19</translation>
    </message>
    <message>
        <source>another database answers on its port</source>
        <translation>उसके पोर्ट पर दूसरा डेटाबेस जवाब दे रहा है</translation>
    </message>
    <message>
        <source>are needed for {name}</source>
        <translation>{name} के लिए ज़रूरी है</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>कम से कम {length}</translation>
    </message>
    <message>
        <source>at least {length} before the start</source>
        <translation>शुरू होने से कम से कम {length} पहले</translation>
    </message>
    <message>
        <source>at most {count} years at once</source>
        <translation>एक साथ अधिकतम {count} वर्ष</translation>
    </message>
    <message>
        <source>at most {length}</source>
        <translation>ज़्यादा से ज़्यादा {length}</translation>
    </message>
    <message>
        <source>at most {length} ahead</source>
        <translation>ज़्यादा से ज़्यादा {length} पहले</translation>
    </message>
    <message>
        <source>at most {number} guests</source>
        <translation>ज़्यादा से ज़्यादा {number} मेहमान</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>booking {number}</source>
        <translation>बुकिंग {number}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>यह उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>cells here are merged; unmerge and fill them</source>
        <translation>यहाँ खाने मिले हुए हैं; उन्हें अलग करके भरें</translation>
    </message>
    <message>
        <source>closed on {weekday}</source>
        <translation>{weekday} को बंद</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>contains something that cannot be stored</source>
        <translation>इसमें कुछ ऐसा है जो सहेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>घुमावदार उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>अंक कम हैं</translation>
    </message>
    <message>
        <source>every constraint, policy, trigger and function is as shipped</source>
        <translation>हर बंधन, नीति, ट्रिगर और फ़ंक्शन मूल जैसा है</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>पहले से मौजूद है</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>fewer than one day</source>
        <translation>एक दिन से कम</translation>
    </message>
    <message>
        <source>four digits are needed</source>
        <translation>चार अंक चाहिए</translation>
    </message>
    <message>
        <source>from {opens} to {closes}</source>
        <translation>{opens} से {closes} तक</translation>
    </message>
    <message>
        <source>has a hole: say what holds below the last notice, down to 0</source>
        <translation>बीच में कमी है: आख़िरी सूचना के नीचे 0 तक क्या होगा, यह लिखें</translation>
    </message>
    <message>
        <source>has bookings to come; move or cancel them first</source>
        <translation>इसकी आगे की बुकिंग हैं; पहले उन्हें हटाएँ या रद्द करें</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>{most} अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>यह भरना बाक़ी है</translation>
    </message>
    <message>
        <source>is not a day of the calendar</source>
        <translation>कैलेंडर में ऐसा दिन नहीं है</translation>
    </message>
    <message>
        <source>is not a time zone</source>
        <translation>यह समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>is not a venue of this business</source>
        <translation>यह इस व्यवसाय का स्थल नहीं है</translation>
    </message>
    <message>
        <source>is not one of this business</source>
        <translation>यह इस व्यवसाय का नहीं है</translation>
    </message>
    <message>
        <source>is not possible for one-time codes</source>
        <translation>एक बार के कोड के लिए संभव नहीं है</translation>
    </message>
    <message>
        <source>is out of bounds, or does not fit the other fields</source>
        <translation>सीमा से बाहर है, या बाक़ी जानकारी से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>पहले से मौजूद है</translation>
    </message>
    <message>
        <source>is your own; ask another owner</source>
        <translation>यह आपका अपना है; दूसरे मालिक से कहें</translation>
    </message>
    <message>
        <source>it cannot be opened: {why}</source>
        <translation>वह खुल नहीं सकती: {why}</translation>
    </message>
    <message>
        <source>it cannot be told whose process it is</source>
        <translation>पता नहीं चल रहा कि यह किसकी प्रक्रिया है</translation>
    </message>
    <message>
        <source>it cannot be written: {why}</source>
        <translation>वह लिखी नहीं जा सकती: {why}</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>उसने कारण नहीं बताया</translation>
    </message>
    <message>
        <source>it does not give back what was put in</source>
        <translation>जो रखा गया वह वापस नहीं देता</translation>
    </message>
    <message>
        <source>it has letters or signs that no number has</source>
        <translation>इसमें ऐसे अक्षर या चिह्न हैं जो किसी नंबर में नहीं होते</translation>
    </message>
    <message>
        <source>it has more than {most} rows; bring it in year by year</source>
        <translation>उसमें {most} से अधिक पंक्तियाँ हैं; एक-एक वर्ष करके लाएँ</translation>
    </message>
    <message>
        <source>it has no digits</source>
        <translation>इसमें कोई अंक नहीं है</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>इसका कोई सत्र नहीं है</translation>
    </message>
    <message>
        <source>it has one column only</source>
        <translation>उसमें केवल एक स्तंभ है</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>इसमें अंक ज़्यादा हैं</translation>
    </message>
    <message>
        <source>it has {digits} digits instead of ten</source>
        <translation>दस के बदले {digits} अंक हैं</translation>
    </message>
    <message>
        <source>it holds a login</source>
        <translation>इसमें लॉगिन लिखा है</translation>
    </message>
    <message>
        <source>it is an Excel file of the old kind, .xls</source>
        <translation>वह पुराने प्रकार की Excel फ़ाइल है, .xls</translation>
    </message>
    <message>
        <source>it is cancelled, but money stands on it; enter that by hand</source>
        <translation>वह रद्द है, पर उस पर पैसा दर्ज है; उसे हाथ से दर्ज करें</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>वह ख़राब है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह ख़ाली है</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>वह {most} MB से बड़ी है</translation>
    </message>
    <message>
        <source>it is longer than a month</source>
        <translation>वह एक महीने से लंबा है</translation>
    </message>
    <message>
        <source>it is longer than {number} signs</source>
        <translation>यह {number} चिह्नों से लंबा है</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>वह पाठ नहीं है</translation>
    </message>
    <message>
        <source>it is no workbook of Excel</source>
        <translation>वह Excel की कार्यपुस्तिका नहीं है</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>यह बहुत लंबा है</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>बहुत समय लगा</translation>
    </message>
    <message>
        <source>its files could not be made</source>
        <translation>उसकी फ़ाइलें नहीं बन सकीं</translation>
    </message>
    <message>
        <source>its letters cannot be read; save it as UTF-8</source>
        <translation>उसके अक्षर पढ़े नहीं जा सकते; उसे UTF-8 में सहेजें</translation>
    </message>
    <message>
        <source>its quotation marks do not pair</source>
        <translation>उसके उद्धरण चिह्न जोड़े में नहीं हैं</translation>
    </message>
    <message>
        <source>its rows name different venues</source>
        <translation>उसकी पंक्तियों में अलग-अलग स्थल हैं</translation>
    </message>
    <message>
        <source>keeps its records</source>
        <translation>यहाँ से कुछ हटाया नहीं जाता</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>letters of Hindi and Marathi</source>
        <translation>हिन्दी और मराठी के अक्षर</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>आधी रात</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>more than zero is needed</source>
        <translation>शून्य से ज़्यादा चाहिए</translation>
    </message>
    <message>
        <source>more than {number} days</source>
        <translation>{number} से ज़्यादा दिन</translation>
    </message>
    <message>
        <source>more was received than it costs</source>
        <translation>मूल्य से अधिक प्राप्त लिखा है</translation>
    </message>
    <message>
        <source>must be + and 7 to 15 digits</source>
        <translation>+ और 7 से 15 अंक चाहिए</translation>
    </message>
    <message>
        <source>must be 15 characters, two digits first</source>
        <translation>15 अक्षर चाहिए, पहले दो अंक</translation>
    </message>
    <message>
        <source>must be a day, such as 2027-02-14</source>
        <translation>तारीख़ चाहिए, जैसे 2027-02-14</translation>
    </message>
    <message>
        <source>must be a list of 1 to 400 days</source>
        <translation>1 से 400 दिनों की सूची चाहिए</translation>
    </message>
    <message>
        <source>must be a list of spaces</source>
        <translation>जगहों की सूची चाहिए</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>पूरी संख्या चाहिए</translation>
    </message>
    <message>
        <source>must be an address such as asha@example.in</source>
        <translation>asha@example.in जैसा पता चाहिए</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>कम से कम {least} चाहिए</translation>
    </message>
    <message>
        <source>must be digits</source>
        <translation>केवल अंक चाहिए</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>{least} से {most} तक चाहिए</translation>
    </message>
    <message>
        <source>must be six letters, or six digits for advertisements</source>
        <translation>छह अक्षर चाहिए, विज्ञापन के लिए छह अंक</translation>
    </message>
    <message>
        <source>must be small letters, digits and _</source>
        <translation>अंग्रेज़ी के छोटे अक्षर, अंक और _ चाहिए</translation>
    </message>
    <message>
        <source>must be spaces of this venue</source>
        <translation>जगहें इसी स्थल की चाहिए</translation>
    </message>
    <message>
        <source>must be two spaces at least</source>
        <translation>कम से कम दो जगहें चाहिए</translation>
    </message>
    <message>
        <source>must name what changes</source>
        <translation>बताएँ कि क्या बदले</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ख़ाली नहीं रह सकता</translation>
    </message>
    <message>
        <source>must say from which day the rate holds</source>
        <translation>बताएँ कि दर किस दिन से लागू है</translation>
    </message>
    <message>
        <source>name a day twice</source>
        <translation>एक दिन दो बार है</translation>
    </message>
    <message>
        <source>never changes</source>
        <translation>यह कभी नहीं बदलता</translation>
    </message>
    <message>
        <source>never made</source>
        <translation>कभी नहीं बना</translation>
    </message>
    <message>
        <source>no connection to the server</source>
        <translation>सर्वर से कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>किसी देश का यह कोड नहीं है</translation>
    </message>
    <message>
        <source>no number begins like this</source>
        <translation>कोई नंबर ऐसे शुरू नहीं होता</translation>
    </message>
    <message>
        <source>no session is called {name}</source>
        <translation>{name} नाम का कोई सत्र नहीं है</translation>
    </message>
    <message>
        <source>no space is called {name}</source>
        <translation>{name} नाम का कोई हॉल नहीं है</translation>
    </message>
    <message>
        <source>no space is named</source>
        <translation>हॉल का नाम नहीं है</translation>
    </message>
    <message>
        <source>no venue is called {name}</source>
        <translation>{name} नाम का कोई स्थल नहीं है</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>किसी का नाम नहीं है</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>none on this PC</source>
        <translation>इस पीसी पर नहीं है</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>यह संख्या नहीं है</translation>
    </message>
    <message>
        <source>not asked on this system</source>
        <translation>इस सिस्टम पर नहीं पूछा जाता</translation>
    </message>
    <message>
        <source>not before now</source>
        <translation>अभी से पहले नहीं</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>एन्क्रिप्ट नहीं है</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>nothing answers at this address; check how it is written, the network and the firewall</source>
        <translation>इस पते पर कोई जवाब नहीं मिलता; पता, नेटवर्क और फ़ायरवॉल जाँचें</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>only one of the two times is given</source>
        <translation>दो में से केवल एक समय दिया है</translation>
    </message>
    <message>
        <source>only the name of a field may stand between {{ and }}</source>
        <translation>{{ और }} के बीच केवल फ़ील्ड का नाम आ सकता है</translation>
    </message>
    <message>
        <source>others may change it</source>
        <translation>दूसरे इसे बदल सकते हैं</translation>
    </message>
    <message>
        <source>over 60 days</source>
        <translation>60 दिन से अधिक</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>somebody else was at the same record</source>
        <translation>उसी रिकॉर्ड पर कोई और काम कर रहा था</translation>
    </message>
    <message>
        <source>taken by row {row} of this file</source>
        <translation>इस फ़ाइल की पंक्ति {row} ने लिया है</translation>
    </message>
    <message>
        <source>taken by {what}</source>
        <translation>{what} ने लिया है</translation>
    </message>
    <message>
        <source>the certificate has run out</source>
        <translation>प्रमाणपत्र की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>the certificate is for another name than the one in the address</source>
        <translation>प्रमाणपत्र पते में दिए नाम का नहीं, किसी और नाम का है</translation>
    </message>
    <message>
        <source>the certificate is not valid yet, or this PC's clock is wrong</source>
        <translation>प्रमाणपत्र अभी मान्य नहीं हुआ है, या इस पीसी की घड़ी ग़लत है</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>एन्क्रिप्शन पर सहमति नहीं हो सकी</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>समाप्ति आरंभ से पहले है</translation>
    </message>
    <message>
        <source>the end is not after the start</source>
        <translation>अंत समय शुरू के बाद नहीं है</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the last day is before the first</source>
        <translation>अंतिम दिन पहले दिन से पहले है</translation>
    </message>
    <message>
        <source>the name of the house has to be in it: add venue</source>
        <translation>इसमें स्थल का नाम होना चाहिए: venue जोड़ें</translation>
    </message>
    <message>
        <source>the notices must fall from step to step</source>
        <translation>सूचना का समय हर चरण में घटना चाहिए</translation>
    </message>
    <message>
        <source>the number is {name}'s, who is taken</source>
        <translation>यह नंबर {name} का है, वही ग्राहक लिया गया</translation>
    </message>
    <message>
        <source>the rupee sign ₹</source>
        <translation>रुपये का चिह्न ₹</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>पंक्ति {row} के समान</translation>
    </message>
    <message>
        <source>the server said {state}</source>
        <translation>सर्वर ने कहा {state}</translation>
    </message>
    <message>
        <source>the sign {sign}</source>
        <translation>चिह्न {sign}</translation>
    </message>
    <message>
        <source>there is no field {field} in this message</source>
        <translation>इस संदेश में {field} नाम का फ़ील्ड नहीं है</translation>
    </message>
    <message>
        <source>there is no field {field}; perhaps {near}</source>
        <translation>{field} नाम का फ़ील्ड नहीं है; शायद {near}</translation>
    </message>
    <message>
        <source>there is no {name}; there are {names}</source>
        <translation>{name} नहीं है; ये हैं: {names}</translation>
    </message>
    <message>
        <source>there is nothing below its headings</source>
        <translation>उसके शीर्षकों के नीचे कुछ नहीं है</translation>
    </message>
    <message>
        <source>this PC does not know the authority that gave the certificate</source>
        <translation>यह पीसी प्रमाणपत्र देने वाली संस्था को नहीं जानता</translation>
    </message>
    <message>
        <source>this PC's journal cannot be written: {path}</source>
        <translation>इस कंप्यूटर की रोज़नामचा फ़ाइल नहीं लिखी जा सकती: {path}</translation>
    </message>
    <message>
        <source>this report cannot be narrowed to it</source>
        <translation>यह रिपोर्ट इस पर सीमित नहीं हो सकती</translation>
    </message>
    <message>
        <source>this system has none that can be used</source>
        <translation>इस सिस्टम में काम का कोई नहीं है</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>बहुत बड़ी है</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>बहुत लंबा है</translation>
    </message>
    <message>
        <source>two fields side by side; put a word between them</source>
        <translation>दो फ़ील्ड साथ-साथ हैं; बीच में कोई शब्द लिखें</translation>
    </message>
    <message>
        <source>until {time} UTC</source>
        <translation>{time} UTC तक</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{count} fields; portals ask for few</source>
        <translation>{count} फ़ील्ड हैं; पोर्टल कम चाहते हैं</translation>
    </message>
    <message>
        <source>{count}, the oldest for {time}</source>
        <translation>{count}, सबसे पुराना {time} से</translation>
    </message>
    <message>
        <source>{database} on {server}</source>
        <translation>{server} पर {database}</translation>
    </message>
    <message>
        <source>{field} has more than {number} signs</source>
        <translation>{field} में {number} से अधिक चिह्न हैं</translation>
    </message>
    <message>
        <source>{field} has no value</source>
        <translation>{field} का कोई मान नहीं है</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} ख़ाली है</translation>
    </message>
    <message>
        <source>{field} may have only digits</source>
        <translation>{field} में केवल अंक हो सकते हैं</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{folder}: {size} MB, to be deleted when all is well</source>
        <translation>{folder}: {size} MB, सब ठीक हो तो हटाएँ</translation>
    </message>
    <message>
        <source>{found}, this program knows {known}</source>
        <translation>{found}, यह प्रोग्राम {known} जानता है</translation>
    </message>
    <message>
        <source>{free} MB free</source>
        <translation>{free} MB खाली</translation>
    </message>
    <message>
        <source>{name} comes in steps of {step}</source>
        <translation>{name} {step} के गुणकों में मिलता है</translation>
    </message>
    <message>
        <source>{name} needs a quantity</source>
        <translation>{name} की मात्रा चाहिए</translation>
    </message>
    <message>
        <source>{name}: not on this PC</source>
        <translation>{name}: इस पीसी पर नहीं</translation>
    </message>
    <message>
        <source>{name}: the quantity must be a number</source>
        <translation>{name}: मात्रा अंकों में होनी चाहिए</translation>
    </message>
    <message>
        <source>{number} codes went to this number within an hour. Check the number, or ask again in an hour.</source>
        <translation>एक घंटे में इस नंबर पर {number} कोड भेजे गए हैं। नंबर जाँचें, या एक घंटे बाद फिर माँगें।</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} दिन</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} घंटे</translation>
    </message>
    <message>
        <source>{number} is not an add-on of this venue</source>
        <translation>{number} इस स्थल की अतिरिक्त सेवा नहीं है</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} मिनट</translation>
    </message>
    <message>
        <source>{one} and {other} do not mix</source>
        <translation>{one} और {other} साथ नहीं जुड़ते</translation>
    </message>
    <message>
        <source>{paper}: {name} does not answer</source>
        <translation>{paper}: {name} जवाब नहीं देता</translation>
    </message>
    <message>
        <source>{paper}: {name} is not set up here</source>
        <translation>{paper}: {name} यहाँ स्थापित नहीं है</translation>
    </message>
    <message>
        <source>{provider} does not accept the keys of this PC. An owner sets them again with `desk provider set`.</source>
        <translation>{provider} इस PC की कुंजियाँ स्वीकार नहीं करता। मालिक उन्हें `desk provider set` से फिर से रखे।</translation>
    </message>
    <message>
        <source>{session} {starts} to {ends}</source>
        <translation>{session} {starts} से {ends}</translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation>{shortest} से {longest}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} में से {shown}</translation>
    </message>
    <message>
        <source>{sum} crore</source>
        <translation>{sum} करोड़</translation>
    </message>
    <message>
        <source>{sum} lakh</source>
        <translation>{sum} लाख</translation>
    </message>
    <message>
        <source>{text} is no GSTIN; it is kept in the note</source>
        <translation>{text} GSTIN नहीं है; उसे टिप्पणी में रखा गया है</translation>
    </message>
    <message>
        <source>{text} is no amount</source>
        <translation>{text} कोई राशि नहीं है</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} कोई दिनांक नहीं है</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; it is kept in the note</source>
        <translation>{text} ई-मेल पता नहीं है; उसे टिप्पणी में रखा गया है</translation>
    </message>
    <message>
        <source>{text} is no language of our papers; it is kept in the note</source>
        <translation>{text} हमारे काग़ज़ों की भाषा नहीं है; उसे टिप्पणी में रखा गया है</translation>
    </message>
    <message>
        <source>{text} is no number of guests</source>
        <translation>{text} अतिथियों की संख्या नहीं है</translation>
    </message>
    <message>
        <source>{text} is no phone number; it is kept in the note</source>
        <translation>{text} फ़ोन नंबर नहीं है; टिप्पणी में रखा गया</translation>
    </message>
    <message>
        <source>{text} is no status</source>
        <translation>{text} कोई स्थिति नहीं है</translation>
    </message>
    <message>
        <source>{text} is no time of day</source>
        <translation>{text} कोई समय नहीं है</translation>
    </message>
    <message>
        <source>{text}… is longer than {most} characters</source>
        <translation>{text}… {most} अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>{time} the next day</source>
        <translation>अगले दिन {time}</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{most} में से {used}</translation>
    </message>
    <message>
        <source>{weekday} {windows}</source>
        <translation>{weekday} {windows}</translation>
    </message>
    <message>
        <source>{what} (Port {port}.)</source>
        <translation>{what} (पोर्ट {port}.)</translation>
    </message>
    <message>
        <source>{what} (The database is of version {folder}, this program of {engine}.)</source>
        <translation>{what} (डेटाबेस संस्करण {folder} का है, यह प्रोग्राम {engine} का।)</translation>
    </message>
    <message>
        <source>{what} ({folder})</source>
        <translation>{what} ({folder})</translation>
    </message>
    <message>
        <source>{what} ({free} MB are free, {needed} MB are needed.)</source>
        <translation>{what} ({free} MB ख़ाली है, {needed} MB चाहिए।)</translation>
    </message>
    <message>
        <source>{what} ({limit}).</source>
        <translation>{what} ({limit})।</translation>
    </message>
    <message>
        <source>{what} ({problem})</source>
        <translation>{what} ({problem})</translation>
    </message>
    <message>
        <source>{what} ({title})</source>
        <translation>{what} ({title})</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}।</translation>
    </message>
    <message>
        <source>{where}: {problem}.</source>
        <translation>{where}: {problem}.</translation>
    </message>
    <message>
        <source>{{ is not closed with }}</source>
        <translation>{{ को }} से बंद नहीं किया गया है</translation>
    </message>
    <message>
        <source>}} closes nothing; a field begins with {{</source>
        <translation>}} किसी को बंद नहीं करता; फ़ील्ड {{ से शुरू होता है</translation>
    </message>
    <message>
        <source>“{last}” is before “{first}”</source>
        <translation>“{last}”, “{first}” से पहले है</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>“{text}” तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>… and {count} more; the CSV and XLSX files have them all.</source>
        <translation>… और {count} और; CSV और XLSX फ़ाइलों में सब हैं।</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>&amp;Event</source>
        <translation>कार्यक्रम (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>मेहमान (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>छूट का कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Changed meanwhile to: {value}</source>
        <translation>इस बीच बदलकर यह हुआ: {value}</translation>
    </message>
    <message>
        <source>Edit the booking</source>
        <translation>बुकिंग में सुधार करें</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>मेरा रखें (&amp;M)</translation>
    </message>
    <message>
        <source>Note for s&amp;taff</source>
        <translation>स्टाफ़ के लिए नोट (&amp;T)</translation>
    </message>
    <message>
        <source>Note the &amp;customer sees</source>
        <translation>ग्राहक को दिखने वाला नोट (&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>उनका लें (&amp;T)</translation>
    </message>
    <message>
        <source>{who} changed this, {when}, to: {value}</source>
        <translation>{who} ने {when} इसे बदलकर यह किया: {value}</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द हुई</translation>
    </message>
    <message>
        <source>Cancelled by the house</source>
        <translation>हॉल की ओर से रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Confirmed by deposit</source>
        <translation>डिपॉज़िट से पक्की हुई</translation>
    </message>
    <message>
        <source>Confirmed by full payment</source>
        <translation>पूरे भुगतान से पक्की हुई</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>मैनेजर ने पक्की की</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>ग्राहक मिलाए गए</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>सुधारी गई</translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation>होल्ड बढ़ाया गया</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड किया गया</translation>
    </message>
    <message>
        <source>Hold ran out</source>
        <translation>होल्ड का समय ख़त्म हुआ</translation>
    </message>
    <message>
        <source>Money came that is not yet applied</source>
        <translation>पैसे आए जिनका हिसाब अभी नहीं लगा</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>बदली गई</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>दर्ज किया</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>भुगतान बदला</translation>
    </message>
    <message>
        <source>Payment option chosen</source>
        <translation>भुगतान का तरीका चुना गया</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>भुगतान मिला</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>भुगतान वापस लिया गया</translation>
    </message>
    <message>
        <source>Price made anew</source>
        <translation>क़ीमत नए सिरे से बनी</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>सुरक्षा जमा</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Anniversary</source>
        <translation>सालगिरह</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>जन्मदिन</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>संगीत कार्यक्रम</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>सम्मेलन</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>सगाई</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>प्रदर्शनी</translation>
    </message>
    <message>
        <source>Haldi</source>
        <translation>हल्दी</translation>
    </message>
    <message>
        <source>Mehndi</source>
        <translation>मेहंदी</translation>
    </message>
    <message>
        <source>Naming ceremony</source>
        <translation>नामकरण</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>रिसेप्शन</translation>
    </message>
    <message>
        <source>Sangeet</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Thread ceremony</source>
        <translation>जनेऊ</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>शादी</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Save …</source>
        <translation>सहेजें … (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>क्या (&amp;W)</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सभी स्थल</translation>
    </message>
    <message>
        <source>Bookings, as a CSV file</source>
        <translation>बुकिंग, CSV फ़ाइल में</translation>
    </message>
    <message>
        <source>Bookings, as an iCalendar file</source>
        <translation>बुकिंग, iCalendar फ़ाइल में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Customers, as a CSV file</source>
        <translation>ग्राहक, CSV फ़ाइल में</translation>
    </message>
    <message>
        <source>Everything, as an Excel file</source>
        <translation>सब कुछ, Excel फ़ाइल में</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Payments, as a CSV file</source>
        <translation>भुगतान, CSV फ़ाइल में</translation>
    </message>
    <message>
        <source>With the customers' &amp;phone numbers</source>
        <translation>ग्राहकों के फ़ोन नंबर सहित (&amp;P)</translation>
    </message>
    <message>
        <source>{count} rows saved as {name}.</source>
        <translation>{count} पंक्तियाँ {name} में सहेजी गईं।</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>&amp;By</source>
        <translation>कितना बढ़ाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>बढ़ाएँ (&amp;X)</translation>
    </message>
    <message>
        <source>Extend the hold</source>
        <translation>होल्ड बढ़ाएँ</translation>
    </message>
    <message>
        <source>The hold then lasts until {moment}.</source>
        <translation>तब होल्ड {moment} तक रहेगा।</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>&amp;Discount</source>
        <translation>छूट (&amp;D)</translation>
    </message>
    <message>
        <source>5% or an amount</source>
        <translation>5% या कोई रक़म</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवाएँ</translation>
    </message>
    <message>
        <source>Add-ons and dis&amp;count</source>
        <translation>अतिरिक्त सेवाएँ और छूट (&amp;C)</translation>
    </message>
    <message>
        <source>Enter a percentage such as 5%, or an amount.</source>
        <translation>5% जैसा प्रतिशत या रक़म लिखें।</translation>
    </message>
    <message>
        <source>More than {share} is given by a manager or an owner.</source>
        <translation>{share} से ज़्यादा मैनेजर या मालिक देते हैं।</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>छूट का कारण</translation>
    </message>
    <message>
        <source>Say why, for the books.</source>
        <translation>हिसाब के लिए कारण लिखें।</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>{share} तक</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>&amp;At most</source>
        <translation>ज़्यादा से ज़्यादा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>तारीख़ें (&amp;D)</translation>
    </message>
    <message>
        <source>14 feb, 15/2, next sat, 1 to 28 mar sat sun</source>
        <translation>14 फ़रवरी, 15/2, अगले शनि, 1 से 28 मार्च शनि रवि</translation>
    </message>
    <message>
        <source>80,000</source>
        <translation>80,000</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सभी स्थल</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>कोई भी सत्र</translation>
    </message>
    <message>
        <source>Any, or 16:00-23:00</source>
        <translation>कोई भी, या 16:00-23:00</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Enter a session ({names}) or times such as 16:00-23:00.</source>
        <translation>सत्र ({names}) या 16:00-23:00 जैसा समय लिखें।</translation>
    </message>
    <message>
        <source>Enter a whole number of guests.</source>
        <translation>मेहमानों की पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Enter an amount such as 80,000.</source>
        <translation>80,000 जैसी रक़म लिखें।</translation>
    </message>
    <message>
        <source>Enter goes to the list; Enter on an answer opens its hold.</source>
        <translation>Enter से सूची में जाएँ; उत्तर पर Enter से उसका होल्ड खुलता है।</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Find a free space</source>
        <translation>ख़ाली जगह खोजें</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>जगह का मेल</translation>
    </message>
    <message>
        <source>Free places, the best first</source>
        <translation>ख़ाली जगहें, सबसे अच्छी पहले</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>G&amp;uests</source>
        <translation>मेहमान (&amp;U)</translation>
    </message>
    <message>
        <source>Holds {capacity}</source>
        <translation>{capacity} लोगों की क्षमता</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>छोड़ दिए गए: {reasons}.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>No limit to guests</source>
        <translation>मेहमानों की सीमा नहीं</translation>
    </message>
    <message>
        <source>No single place holds so many; try fewer guests.</source>
        <translation>किसी एक जगह की इतनी क्षमता नहीं; मेहमान कम करके देखें।</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>One free place fits.</source>
        <translation>एक ख़ाली जगह मिली।</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>तारीख़ चुनें (Alt+Down)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>क़ीमत</translation>
    </message>
    <message>
        <source>Sess&amp;ion or times</source>
        <translation>सत्र या समय (&amp;I)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Try a higher budget, or another session.</source>
        <translation>बजट बढ़ाकर या दूसरा सत्र लेकर देखें।</translation>
    </message>
    <message>
        <source>Try more dates, or another session.</source>
        <translation>और तारीख़ें या दूसरा सत्र लेकर देखें।</translation>
    </message>
    <message>
        <source>Type the dates that would suit, and what else is known.</source>
        <translation>जो तारीख़ें चल सकती हैं वे लिखें, और जो कुछ पता हो।</translation>
    </message>
    <message>
        <source>V&amp;enue</source>
        <translation>स्थल (&amp;E)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <translation>ठीक जितनी चाहिए</translation>
    </message>
    <message>
        <source>far more than needed</source>
        <translation>ज़रूरत से बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>{count} against the booking rules</source>
        <translation>{count} बुकिंग नियमों के ख़िलाफ़</translation>
    </message>
    <message>
        <source>{count} free places fit.</source>
        <translation>{count} ख़ाली जगहें मिलीं।</translation>
    </message>
    <message>
        <source>{count} free places fit; the best {shown} are shown.</source>
        <translation>{count} ख़ाली जगहें मिलीं; सबसे अच्छी {shown} दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>{count} over the budget</source>
        <translation>{count} बजट से ऊपर</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>{count} बुक हैं</translation>
    </message>
    <message>
        <source>{count} too small</source>
        <translation>{count} छोटी हैं</translation>
    </message>
    <message>
        <source>{spare} to spare</source>
        <translation>{spare} की गुंजाइश</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring the data over</source>
        <translation>डेटा नए डेटाबेस में लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Certificate of our authority</source>
        <translation>हमारे प्राधिकरण का प्रमाणपत्र (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect to our server</source>
        <translation>हमारे सर्वर से जोड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create and sign in</source>
        <translation>बनाएँ और साइन इन करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>डेटाबेस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>कूट सुरक्षा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>फ़ाइल … (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>अधिक से अधिक अतिथि (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>लॉगिन (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name of the business</source>
        <translation>व्यवसाय का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>अभी नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open our desk</source>
        <translation>हमारा डेस्क खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open our desk again</source>
        <translation>हमारा डेस्क फिर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>{name} खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Price of a session</source>
        <translation>एक सत्र का दाम (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्वर (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>जगह (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start on this PC</source>
        <translation>इसी पीसी पर शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try and save</source>
        <translation>जाँचें और सहेजें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>डेमो आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>आपका नाम (&amp;Y)</translation>
    </message>
    <message>
        <source>A few names are enough. Prices are in this currency for good.</source>
        <translation>कुछ नाम काफ़ी हैं। मुद्रा बाद में नहीं बदलती।</translation>
    </message>
    <message>
        <source>A newer database for this PC</source>
        <translation>इस पीसी के लिए नया डेटाबेस</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>पोर्ट 1 से 65535 के बीच की संख्या होती है।</translation>
    </message>
    <message>
        <source>Almost there …</source>
        <translation>बस हो गया …</translation>
    </message>
    <message>
        <source>Bringing the database to this version …</source>
        <translation>डेटाबेस को इस संस्करण पर लाया जा रहा है …</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>मुद्रा (&amp;U)</translation>
    </message>
    <message>
        <source>Certificate of our authority</source>
        <translation>हमारे प्राधिकरण का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Connect to our server</source>
        <translation>हमारे सर्वर से जोड़ें</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>कूट कनेक्शन, प्रमाणपत्र जाँचकर</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>कूट कनेक्शन, प्रमाणपत्र बिना जाँचे</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Filling the new database and comparing every row …</source>
        <translation>नया डेटाबेस भरा जा रहा है और हर पंक्ति मिलाई जा रही है …</translation>
    </message>
    <message>
        <source>For one desk: your business in a database on this PC. You need nothing but a few names.</source>
        <translation>एक डेस्क के लिए: आपका व्यवसाय इसी पीसी के डेटाबेस में। कुछ नामों के सिवा कुछ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>How shall this PC begin?</source>
        <translation>यह पीसी कैसे शुरू हो?</translation>
    </message>
    <message>
        <source>It is saved, filled into a new database and compared row by row; that takes some minutes. Until the last step nothing is changed, and you can stop. The old files stay beside. Close Halldesk's other windows on this PC first.</source>
        <translation>उसका बैकअप लिया जाता है, उसे नए डेटाबेस में भरा जाता है और एक-एक पंक्ति मिलाई जाती है; इसमें कुछ मिनट लगते हैं। आख़िरी कदम तक कुछ नहीं बदलता और आप रोक सकते हैं। पुरानी फ़ाइलें साथ में रहती हैं। पहले इस पीसी पर हॉलडेस्क की दूसरी खिड़कियाँ बंद करें।</translation>
    </message>
    <message>
        <source>Making a database on this PC …</source>
        <translation>इस पीसी पर डेटाबेस बन रहा है …</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Not encrypted: only inside a network of your own</source>
        <translation>बिना कूट: केवल अपने नेटवर्क के भीतर</translation>
    </message>
    <message>
        <source>Nothing on this PC can read that version any more.</source>
        <translation>इस पीसी पर अब कुछ भी उस संस्करण को नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>पोर्ट (&amp;O)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>पासवर्ड फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Putting the new database in its place …</source>
        <translation>नया डेटाबेस अपनी जगह रखा जा रहा है …</translation>
    </message>
    <message>
        <source>Sample venues with a year of bookings, in a database of its own on this PC. Nothing is sent.</source>
        <translation>एक साल की बुकिंग वाले नमूना स्थल, इसी पीसी के अलग डेटाबेस में। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Saving what is here …</source>
        <translation>जो यहाँ है उसका बैकअप लिया जा रहा है …</translation>
    </message>
    <message>
        <source>Settings that somebody had added to postgresql.conf do not fit and were left out.</source>
        <translation>postgresql.conf में किसी की जोड़ी हुई सेटिंग नए संस्करण में ठीक नहीं बैठतीं, इसलिए छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>Start on this PC</source>
        <translation>इसी पीसी पर शुरू करें</translation>
    </message>
    <message>
        <source>Starting the database of this PC …</source>
        <translation>इस पीसी का डेटाबेस शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed …</source>
        <translation>रोका जा रहा है; कुछ बदला नहीं जाता …</translation>
    </message>
    <message>
        <source>Take the &amp;backup</source>
        <translation>बैकअप लें (&amp;B)</translation>
    </message>
    <message>
        <source>The authorities that this PC trusts</source>
        <translation>जिन प्राधिकरणों पर यह पीसी भरोसा करता है</translation>
    </message>
    <message>
        <source>The data is brought over</source>
        <translation>डेटा नए डेटाबेस में लाया जा रहा है</translation>
    </message>
    <message>
        <source>The data is in the newer database</source>
        <translation>डेटा नए डेटाबेस में है</translation>
    </message>
    <message>
        <source>The data of this PC is as it was.</source>
        <translation>इस पीसी का डेटा जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>The database is putting itself in order after a power cut …</source>
        <translation>बिजली जाने के बाद डेटाबेस खुद को ठीक कर रहा है …</translation>
    </message>
    <message>
        <source>The demo is being opened</source>
        <translation>डेमो खुल रहा है</translation>
    </message>
    <message>
        <source>The newest backup was made {age} ({moment}). Whatever was booked or paid after it would be missing.</source>
        <translation>सबसे नया बैकअप {age} बना ({moment})। उसके बाद जो बुक हुआ या चुकाया गया, वह नहीं रहेगा।</translation>
    </message>
    <message>
        <source>The old files stay in {folder} ({size} MB). Delete that folder when all is well.</source>
        <translation>पुरानी फ़ाइलें {folder} में रहती हैं ({size} MB)। सब ठीक हो तो वह फ़ोल्डर हटा दें।</translation>
    </message>
    <message>
        <source>There is no backup on this PC either.</source>
        <translation>इस पीसी पर कोई बैकअप भी नहीं है।</translation>
    </message>
    <message>
        <source>This Halldesk brings PostgreSQL {new}; the data of this PC ({size} MB) is still in version {old}.</source>
        <translation>यह हॉलडेस्क PostgreSQL {new} लाता है; इस पीसी का डेटा ({size} MB) अभी संस्करण {old} में है।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>इसे भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is not a number of people.</source>
        <translation>यह लोगों की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>यह वही पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>This takes a while only the first time, or after a power cut.</source>
        <translation>इतना समय केवल पहली बार या बिजली जाने के बाद लगता है।</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>समय क्षेत्र (&amp;Z)</translation>
    </message>
    <message>
        <source>Welcome to Halldesk</source>
        <translation>Halldesk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Without loss: install that PostgreSQL beside (docs/installers.md tells how), then open Halldesk again. The old files stay in any case.</source>
        <translation>बिना नुकसान के: वह PostgreSQL साथ में स्थापित करें (docs/installers.md में तरीका है), फिर हॉलडेस्क दोबारा खोलें। पुरानी फ़ाइलें हर हाल में रहती हैं।</translation>
    </message>
    <message>
        <source>Writing a year of sample bookings …</source>
        <translation>एक साल की नमूना बुकिंग लिखी जा रही हैं …</translation>
    </message>
    <message>
        <source>Writing your business …</source>
        <translation>आपका व्यवसाय लिखा जा रहा है …</translation>
    </message>
    <message>
        <source>Your business has a server already; you need its address and your login.</source>
        <translation>आपके व्यवसाय का सर्वर पहले से है; उसका पता और अपना लॉगिन चाहिए।</translation>
    </message>
    <message>
        <source>Your desk is being made</source>
        <translation>आपका डेस्क बन रहा है</translation>
    </message>
    <message>
        <source>Your desk is being opened</source>
        <translation>आपका डेस्क खुल रहा है</translation>
    </message>
    <message>
        <source>full day: double</source>
        <translation>पूरा दिन: दुगुना</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>खाली रह सकता है</translation>
    </message>
    <message>
        <source>only to try it; it is not kept</source>
        <translation>केवल जाँचने के लिए; रखा नहीं जाता</translation>
    </message>
    <message>
        <source>short, for signing in</source>
        <translation>छोटा, साइन इन के लिए</translation>
    </message>
    <message>
        <source>spoken now</source>
        <translation>अभी यही भाषा है</translation>
    </message>
    <message>
        <source>{rows} rows and every account of the ledger were compared: they are the same. This is the data of {moment}.</source>
        <translation>{rows} पंक्तियाँ और बही का हर खाता मिलाया गया: सब समान हैं। यह {moment} का डेटा है।</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Hold the first slot</source>
        <translation>पहला समय होल्ड कीजिए</translation>
    </message>
    <message>
        <source>Logins for your people</source>
        <translation>आपके कर्मचारियों के लॉगिन</translation>
    </message>
    <message>
        <source>Name, tax number and UPI for the papers</source>
        <translation>कागज़ों के लिए नाम, कर संख्या और UPI</translation>
    </message>
    <message>
        <source>Prices of the spaces</source>
        <translation>जगहों के दर</translation>
    </message>
    <message>
        <source>What this business still needs. F6 comes here, the arrows choose, Enter goes there.</source>
        <translation>इस व्यवसाय में अभी क्या बाकी है। F6 से यहाँ आइए, तीर से चुनिए, Enter से वहाँ जाइए।</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} में</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} दि</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} घं</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} मि</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} सेकंड</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} पहले</translation>
    </message>
</context>
<context>
    <name>FunctionSheet</name>
    <message>
        <source>&amp;All</source>
        <translation>सभी (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decoration</source>
        <translation>सजावट (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Electrician</source>
        <translation>बिजली (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Housekeeping</source>
        <translation>साफ़-सफ़ाई (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kitchen</source>
        <translation>रसोई (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>पत्रक दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>A page for each of</source>
        <translation>इनमें से हर एक के लिए एक पृष्ठ</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <translation>कम से कम एक विभाग चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <translation>सुरक्षा (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>फिर से जाँचें (&amp;A)</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Clockwork</source>
        <translation>स्वचालित काम</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>किससे जुड़ा है</translation>
    </message>
    <message>
        <source>Halldesk</source>
        <translation>Halldesk</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>लाइव फ़ीड</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>टूट गया</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>सर्वर तक आने-जाने का समय</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>The clockwork runs elsewhere: this PC does not have the worker's login.</source>
        <translation>स्वचालित काम दूसरी जगह चलते हैं: इस कंप्यूटर के पास उनका लॉगिन नहीं है।</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>अभी तक नहीं चला</translation>
    </message>
    <message>
        <source>{bad} to mend, {warnings} to know about.</source>
        <translation>{bad} ठीक करने के लिए, {warnings} जानने के लिए।</translation>
    </message>
    <message>
        <source>{count} changed in {number} ms</source>
        <translation>{number} ms में {count} बदले</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>End of the hold</source>
        <translation>होल्ड का अंत</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>Move undone</source>
        <translation>बदलाव वापस लिया</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>स्टाफ़ के लिए नोट</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहक को दिखने वाला नोट</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>क़ीमत</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>रसीद {number}</translation>
    </message>
    <message>
        <source>Spaces and times</source>
        <translation>जगहें और समय</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>a space of before</source>
        <translation>पहले की कोई जगह</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>{desk} पर</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} बदला</translation>
    </message>
    <message>
        <source>{mark} taken back</source>
        <translation>{mark} वापस लिया</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिले</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>रद्द करें, पैसे लौटाएँ</translation>
    </message>
    <message>
        <source>Cancel the h&amp;old</source>
        <translation>होल्ड रद्द करें (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the hold</source>
        <translation>होल्ड रद्द करें</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>{number} रद्द करें</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation>और कहीं …</translation>
    </message>
    <message>
        <source>Everything together: {when}</source>
        <translation>सब एक साथ: {when}</translation>
    </message>
    <message>
        <source>Free for it:</source>
        <translation>इसके लिए ख़ाली:</translation>
    </message>
    <message>
        <source>Free places are looked for as soon as those above are dealt with.</source>
        <translation>ऊपर की बुकिंग निपटते ही इसके लिए खाली जगह देखी जाएगी।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Nothing near is free for it.</source>
        <translation>इसके लिए आस-पास कुछ ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Several of its spaces are hit; put it elsewhere as a whole.</source>
        <translation>इसकी कई जगहें इसमें आती हैं; पूरी बुकिंग कहीं और रखें।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>{place}, same time</source>
        <translation>{place}, यही समय</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिले</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>&amp;Event</source>
        <translation>कार्यक्रम (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>मेहमान (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>होल्ड करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>छूट का कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>How many guests? An add-on follows them.</source>
        <translation>कितने मेहमान? एक अतिरिक्त सेवा उन पर निर्भर है।</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>नया होल्ड</translation>
    </message>
    <message>
        <source>Note for s&amp;taff</source>
        <translation>स्टाफ़ के लिए नोट (&amp;T)</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहक को दिखने वाला नोट</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>Taken by {what}. What you typed is kept; choose another time or space.</source>
        <translation>{what} ने ले रखा है। आपका लिखा सुरक्षित है; दूसरा समय या जगह चुनें।</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>{capacity} में से</translation>
    </message>
</context>
<context>
    <name>HouseCancelForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel and &amp;refund</source>
        <translation>रद्द करें, पैसे लौटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel {number} and give the money back</source>
        <translation>{number} रद्द करें और पैसे लौटाएँ</translation>
    </message>
    <message>
        <source>Enter a sum from nothing to {sum}.</source>
        <translation>शून्य से {sum} तक की राशि लिखें।</translation>
    </message>
    <message>
        <source>Enter the reason; it stays in the history.</source>
        <translation>कारण लिखें; वह इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>Money &amp;back</source>
        <translation>लौटाई जाने वाली राशि (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing has been received.</source>
        <translation>अभी कुछ नहीं मिला है।</translation>
    </message>
    <message>
        <source>{sum} has been received. By its policy {part} would go back; the house may give more.</source>
        <translation>{sum} मिले हैं। नियम के अनुसार {part} लौटते; हॉल इससे अधिक दे सकता है।</translation>
    </message>
</context>
<context>
    <name>ImportDaysForm</name>
    <message>
        <source>&amp;Import</source>
        <translation>लाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>सूची का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>A CSV file with a date and a name on each line, or an iCalendar file. Nothing is removed.</source>
        <translation>CSV फ़ाइल, जिसकी हर पंक्ति में तारीख़ और नाम हो, या iCalendar फ़ाइल। कुछ हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>A list of days</source>
        <translation>दिनों की सूची</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>फ़ाइल चुनें … (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>पहले फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Days named twice: {count}; the first name counts.</source>
        <translation>दो बार आए दिन: {count}; पहला नाम माना जाएगा।</translation>
    </message>
    <message>
        <source>Give the list a name; it stands in the legend.</source>
        <translation>सूची को नाम दें; वह संकेत-सूची में दिखेगा।</translation>
    </message>
    <message>
        <source>Import a list of days</source>
        <translation>दिनों की सूची लाएँ</translation>
    </message>
    <message>
        <source>Lines left out, because they could not be read: {count}</source>
        <translation>छोड़ी गई पंक्तियाँ, जो पढ़ी नहीं जा सकीं: {count}</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.ics *.txt)</source>
        <translation>दिनों की सूचियाँ (*.csv *.ics *.txt)</translation>
    </message>
    <message>
        <source>No line of this file has a date that could be read.</source>
        <translation>इस फ़ाइल की किसी पंक्ति में ऐसी तारीख़ नहीं जो पढ़ी जा सके।</translation>
    </message>
    <message>
        <source>Only the first {most} are taken; make two files.</source>
        <translation>केवल पहले {most} लिए जाते हैं; दो फ़ाइलें बनाएँ।</translation>
    </message>
    <message>
        <source>line {number}: {text}</source>
        <translation>पंक्ति {number}: {text}</translation>
    </message>
    <message>
        <source>{count} days, from {first} to {last}.</source>
        <translation>{count} दिन, {first} से {last} तक।</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a booking on the board to see it, or a free period and press Enter to hold it.</source>
        <translation>बोर्ड पर बुकिंग चुनकर उसे देखें, या ख़ाली समय चुनकर Enter से होल्ड करें।</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>विवरण पट्टी</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ चुना नहीं है</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>दिनों की संख्या</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>अपना समय</translation>
    </message>
    <message>
        <source>Pick several on the p&amp;lan</source>
        <translation>नक़्शे पर कई चुनें (&amp;L)</translation>
    </message>
    <message>
        <source>Remove this space</source>
        <translation>यह जगह हटाएँ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Add another &amp;space</source>
        <translation>और जगह जोड़ें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeepingWatch</name>
    <message>
        <source>Health</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The last backup is of {day}. Tell whoever looks after the PC.</source>
        <translation>पिछला बैकअप {day} का है। पीसी की देखभाल करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>There is no backup yet. Tell whoever looks after the PC.</source>
        <translation>अभी तक कोई बैकअप नहीं है। पीसी की देखभाल करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>“{job}” keeps failing on {desk}: {problem}</source>
        <translation>“{job}” {desk} पर बार-बार विफल हो रहा है: {problem}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>No connection since {time}. The board can be read; nothing can be written until the connection is back.</source>
        <translation>{time} से कनेक्शन नहीं है। बोर्ड देखा जा सकता है; कनेक्शन लौटने तक कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The server is not connected yet. Nothing can be written until it is.</source>
        <translation>सर्वर अभी जुड़ा नहीं है। जुड़ने तक कुछ लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Collect for support</source>
        <translation>सहायता के लिए एकत्र करें</translation>
    </message>
    <message>
        <source>Halldesk made a mistake and wrote it down. What you typed is still here. ({problem})</source>
        <translation>Halldesk से ग़लती हुई और उसने इसे लिख लिया है। आपका लिखा अब भी यहीं है। ({problem})</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Arrived</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>चले गए</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>नहीं आए</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Booking</source>
        <translation>बुकिंग (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>काउंटर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>कभी नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>काग़ज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>अक्षरों का आकार (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>{count} मिनट बाद</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation>बोर्ड (&amp;O)</translation>
    </message>
    <message>
        <source>Board: choosing</source>
        <translation>बोर्ड: चुनना</translation>
    </message>
    <message>
        <source>Board: look</source>
        <translation>बोर्ड: रूप</translation>
    </message>
    <message>
        <source>Board: moving about</source>
        <translation>बोर्ड: चलना-फिरना</translation>
    </message>
    <message>
        <source>Board: pages</source>
        <translation>बोर्ड: पन्ने</translation>
    </message>
    <message>
        <source>Board: the booking</source>
        <translation>बोर्ड: बुकिंग</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Choose a booking on the board first.</source>
        <translation>पहले बोर्ड पर बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Devanagari &amp;digits</source>
        <translation>देवनागरी अंक (&amp;D)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>बाकी जगह</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>तेज़ कंट्रास्ट (&amp;C)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>भाषा (&amp;N)</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>अपने-आप लॉक हो (&amp;I)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Only a manager can block a space.</source>
        <translation>जगह केवल मैनेजर बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Only a manager can bring an old register in.</source>
        <translation>पुराना रजिस्टर केवल मैनेजर ला सकते हैं।</translation>
    </message>
    <message>
        <source>Only an owner can choose how customers pay.</source>
        <translation>ग्राहक कैसे भुगतान करें, यह मालिक ही चुन सकता है।</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reports are for managers and owners.</source>
        <translation>रिपोर्ट मैनेजर और मालिक के लिए हैं।</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen now.</source>
        <translation>अभी जो चुना है, उसके साथ यह नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>मिलाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>All bookings and numbers of {drop} go to {keep}; empty fields are filled in. The entry of {drop} stays only as a pointer. This cannot be undone.</source>
        <translation>{drop} की सारी बुकिंग और नंबर {keep} को मिलेंगे; ख़ाली खाने भर जाएँगे। {drop} की प्रविष्टि केवल संकेत के रूप में रहेगी। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>One and the same person</source>
        <translation>एक ही व्यक्ति</translation>
    </message>
    <message>
        <source>Which entry stays?</source>
        <translation>कौन-सी प्रविष्टि रहे?</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>It does not accept the key: enter it again.</source>
        <translation>वह कुंजी नहीं मानता: उसे फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>It does not answer; it is tried again by itself.</source>
        <translation>वह उत्तर नहीं देता; अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>It has closed the account: call the provider.</source>
        <translation>उसने खाता बंद कर दिया है: प्रदाता को फ़ोन करें।</translation>
    </message>
    <message>
        <source>It refuses this PC's internet address: switch the address check off for the key, or allow it.</source>
        <translation>वह इस पीसी का इंटरनेट पता नहीं मानता: कुंजी के लिए पते की जाँच बंद करें, या इस पते को अनुमति दें।</translation>
    </message>
    <message>
        <source>Its account is empty: recharge it.</source>
        <translation>उसका खाता ख़ाली है: रिचार्ज करें।</translation>
    </message>
    <message>
        <source>Messages wait ({count}), the oldest since {when}. See whether the worker is running.</source>
        <translation>संदेश रुके हैं ({count}), सबसे पुराना {when} से। देखें कि वर्कर चल रहा है या नहीं।</translation>
    </message>
    <message>
        <source>Messages wait for somebody to send or drop them ({count}).</source>
        <translation>संदेश किसी के भेजने या हटाने की प्रतीक्षा में हैं ({count})।</translation>
    </message>
    <message>
        <source>No PC that may send {channel} is running: messages wait since {when}. Start the worker, or enter the provider's key on a PC that stays on.</source>
        <translation>{channel} भेज सकने वाला कोई पीसी नहीं चल रहा: संदेश {when} से रुके हैं। वर्कर चालू करें, या चालू रहने वाले किसी पीसी पर प्रदाता की कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Nobody knows whether some messages arrived ({count}). Ask the customers, then decide.</source>
        <translation>कुछ संदेश पहुँचे या नहीं, पता नहीं ({count})। ग्राहकों से पूछें, फिर तय करें।</translation>
    </message>
    <message>
        <source>{provider} is paused by {who} since {when}.</source>
        <translation>{provider} को {who} ने {when} से रोका है।</translation>
    </message>
    <message>
        <source>{provider} sends nothing until {when}. {why}</source>
        <translation>{provider} {when} तक कुछ नहीं भेजेगा। {why}</translation>
    </message>
</context>
<context>
    <name>MessageChart</name>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>हर सप्ताह के संदेश</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>{week}: {good} delivered, {open} not yet known, {bad} failed</source>
        <translation>{week}: {good} पहुँचे, {open} का अभी पता नहीं, {bad} विफल</translation>
    </message>
</context>
<context>
    <name>MessageFigures</name>
    <message>
        <source>Arrived</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>By provider and kind</source>
        <translation>प्रदाता और प्रकार के अनुसार</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Figures by provider and kind</source>
        <translation>प्रदाता और प्रकार के अनुसार आँकड़े</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>संदेश का प्रकार</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>पिछले 26 सप्ताह</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>पिछले 4 सप्ताह</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>पिछले 8 सप्ताह</translation>
    </message>
    <message>
        <source>No message went out in this time.</source>
        <translation>इस अवधि में कोई संदेश नहीं गया।</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>कौन-से सप्ताह</translation>
    </message>
    <message>
        <source>arrived, of those whose end is known</source>
        <translation>पहुँचे, जिनका परिणाम पता है उनमें से</translation>
    </message>
    <message>
        <source>cost, as estimated</source>
        <translation>अनुमानित ख़र्च</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजे गए</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>संदेश (&amp;T)</translation>
    </message>
    <message>
        <source>Copied, and opened in WhatsApp. Press send there.</source>
        <translation>नक़ल हुआ और WhatsApp में खुला। वहाँ भेजें दबाएँ।</translation>
    </message>
    <message>
        <source>Copied. No program on this PC opens WhatsApp; send it from a phone to {number}.</source>
        <translation>नक़ल हुआ। इस PC पर WhatsApp नहीं खुलता; फ़ोन से {number} पर भेजें।</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>ग्राहक को संदेश</translation>
    </message>
    <message>
        <source>Only &amp;copy it</source>
        <translation>केवल नक़ल करें (&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;WhatsApp</source>
        <translation>WhatsApp खोलें (&amp;W)</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>संदेश नक़ल हो गया।</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>Customer, number or booking</source>
        <translation>ग्राहक, नंबर या बुकिंग</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Drop the message</source>
        <translation>संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>हर प्रकार</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>हर तरीका</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>संदेश: {count}</translation>
    </message>
    <message>
        <source>No message fits what is chosen above.</source>
        <translation>ऊपर चुने के अनुसार कोई संदेश नहीं।</translation>
    </message>
    <message>
        <source>No message in this time.</source>
        <translation>इस अवधि में कोई संदेश नहीं।</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>WhatsApp खोलें</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>फिर भेजें (&amp;G)</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>संदेश फिर भेजें</translation>
    </message>
    <message>
        <source>Send the message that waits</source>
        <translation>रुका संदेश भेजें</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>बुकिंग दिखाएँ</translation>
    </message>
    <message>
        <source>The customer may have this message already. Send it again?</source>
        <translation>यह संदेश शायद ग्राहक को मिल चुका है। फिर भेजें?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कौन से दिन</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>कौन-सा प्रकार</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>कौन सी स्थिति</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>कौन सा तरीका</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>A code is never shown here.</source>
        <translation>कोड यहाँ कभी नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>By</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Copied, and opened in WhatsApp. Press send there.</source>
        <translation>कॉपी हुआ और WhatsApp में खुला। वहाँ भेजें दबाएँ।</translation>
    </message>
    <message>
        <source>Copied. No program on this PC opens WhatsApp; send it from a phone.</source>
        <translation>कॉपी हुआ। इस पीसी पर WhatsApp नहीं खुलता; फ़ोन से भेजें।</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>जाएगा</translation>
    </message>
    <message>
        <source>It is written when it goes out, with what is true by then.</source>
        <translation>यह भेजते समय लिखा जाता है, तब की सही जानकारी के साथ।</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Nothing was written: it never went out.</source>
        <translation>कुछ नहीं लिखा गया: यह भेजा ही नहीं गया।</translation>
    </message>
    <message>
        <source>Open &amp;WhatsApp</source>
        <translation>WhatsApp खोलें (&amp;W)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>फिर भेजें (&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;booking</source>
        <translation>बुकिंग दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>संदेश कॉपी हो गया।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>क्या-क्या किया गया</translation>
    </message>
    <message>
        <source>{sum} for {count} parts</source>
        <translation>{count} भागों के लिए {sum}</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>&amp;Write it plainly (parts: {count})</source>
        <translation>सादे चिह्नों में लिखें, भाग: {count} (&amp;W)</translation>
    </message>
    <message>
        <source>1 part · {units} of {room} signs · {left} left</source>
        <translation>1 भाग · {room} में से {units} चिह्न · {left} बाकी</translation>
    </message>
    <message>
        <source>A part holds only 70 signs instead of 160, because of: {signs}.</source>
        <translation>एक भाग में 160 की जगह केवल 70 चिह्न आते हैं। कारण: {signs}।</translation>
    </message>
    <message>
        <source>About {sum} a message; the provider's count decides.</source>
        <translation>लगभग {sum} प्रति संदेश; प्रदाता की गिनती मान्य है।</translation>
    </message>
    <message>
        <source>As it was before the mistake</source>
        <translation>ग़लती से पहले जैसा था</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>यह कैसा पहुँचता है</translation>
    </message>
    <message>
        <source>Names as long as these: {count} more.</source>
        <translation>ऐसे लंबे नाम: {count} और।</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} चिह्न</translation>
    </message>
    <message>
        <source>{parts} parts · {units} signs · {left} left in the last</source>
        <translation>{parts} भाग · {units} चिह्न · आख़िरी में {left} बाकी</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} signs. An SMS says “{short}”.</source>
        <translation>“{name}” में {count} से अधिक अक्षर हैं। SMS में “{short}” लिखा जाता है।</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} signs. No SMS with it goes out: give it a shorter name.</source>
        <translation>“{name}” में {count} से अधिक अक्षर हैं। इसके साथ कोई SMS नहीं जाता: इसे छोटा नाम दें।</translation>
    </message>
</context>
<context>
    <name>MessageRules</name>
    <message>
        <source>&amp;Change the rule</source>
        <translation>नियम बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>नियम बदलें</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>किसी को नहीं बताया जाता</translation>
    </message>
    <message>
        <source>Only a manager changes rules.</source>
        <translation>नियम केवल मैनेजर बदलते हैं।</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Show its te&amp;xt</source>
        <translation>इसका पाठ दिखाएँ (&amp;X)</translation>
    </message>
    <message>
        <source>Show the rule's text</source>
        <translation>नियम का पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>The message goes out by itself.</source>
        <translation>संदेश अपने आप जाता है।</translation>
    </message>
    <message>
        <source>The message waits in the log until somebody sends or drops it.</source>
        <translation>संदेश सूची में रुकता है, जब तक कोई उसे भेजे या हटाए।</translation>
    </message>
    <message>
        <source>The rule is saved. What waits already stays as it is.</source>
        <translation>नियम सहेजा गया। जो पहले से रुका है वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>This rule is off: no message is made of this event.</source>
        <translation>यह नियम बंद है: इस घटना पर कोई संदेश नहीं बनता।</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>पहले पूछता है</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Copy for the DLT portal</source>
        <translation>DLT पोर्टल के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>Kinds of message</source>
        <translation>संदेश के प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>अगला माध्यम</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>अगली भाषा</translation>
    </message>
    <message>
        <source>Next problem in the text</source>
        <translation>पाठ की अगली समस्या</translation>
    </message>
    <message>
        <source>The text is saved as a new version.</source>
        <translation>पाठ नए संस्करण के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>सहेजा नहीं</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A booking is cancelled</source>
        <translation>बुकिंग रद्द होती है</translation>
    </message>
    <message>
        <source>A booking is confirmed</source>
        <translation>बुकिंग पक्की होती है</translation>
    </message>
    <message>
        <source>A confirmed booking is moved</source>
        <translation>पक्की बुकिंग खिसकाई जाती है</translation>
    </message>
    <message>
        <source>A hold has run out</source>
        <translation>होल्ड समाप्त हुआ</translation>
    </message>
    <message>
        <source>A hold is about to run out</source>
        <translation>होल्ड समाप्त होने वाला है</translation>
    </message>
    <message>
        <source>A hold is placed</source>
        <translation>होल्ड किया जाता है</translation>
    </message>
    <message>
        <source>A number is to be verified</source>
        <translation>नंबर की पुष्टि करनी है</translation>
    </message>
    <message>
        <source>A payment falls due</source>
        <translation>भुगतान की तारीख़ आती है</translation>
    </message>
    <message>
        <source>A payment is received</source>
        <translation>भुगतान मिलता है</translation>
    </message>
    <message>
        <source>A refund is paid</source>
        <translation>धनवापसी होती है</translation>
    </message>
    <message>
        <source>An event comes near</source>
        <translation>समारोह पास आता है</translation>
    </message>
    <message>
        <source>An event is over</source>
        <translation>समारोह पूरा हुआ</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>बुकिंग रद्द</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>बुकिंग पक्की</translation>
    </message>
    <message>
        <source>By</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>समारोह का स्मरण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>होल्ड समाप्त</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड किया गया</translation>
    </message>
    <message>
        <source>It could not go out in time and would only confuse now.</source>
        <translation>यह समय पर नहीं जा सका और अब केवल भ्रम पैदा करेगा।</translation>
    </message>
    <message>
        <source>It could not go out in time.</source>
        <translation>यह समय पर नहीं जा सका।</translation>
    </message>
    <message>
        <source>It did not arrive. Tell the customer another way.</source>
        <translation>यह नहीं पहुँचा। ग्राहक को दूसरे तरीके से बताएँ।</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <translation>यह अपने आप जाएगा।</translation>
    </message>
    <message>
        <source>It goes out when you send it.</source>
        <translation>आपके भेजने पर यह जाएगा।</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>यह प्रदाता के रास्ते में है।</translation>
    </message>
    <message>
        <source>Its provider does not answer at the moment.</source>
        <translation>इसका प्रदाता अभी उत्तर नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>वन-टाइम कोड</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>भुगतान बाकी</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>भुगतान मिला</translation>
    </message>
    <message>
        <source>Promotion waits for its hours.</source>
        <translation>प्रचार अपने समय की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Refund issued</source>
        <translation>धनवापसी हुई</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Shortened to what the networks take: {fields}</source>
        <translation>नेटवर्क की सीमा तक छोटा किया गया: {fields}</translation>
    </message>
    <message>
        <source>Somebody dropped it.</source>
        <translation>किसी ने इसे हटा दिया।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>The booking moved on before it went out, or it was dropped.</source>
        <translation>इसके जाने से पहले बुकिंग आगे बढ़ गई, या इसे हटा दिया गया।</translation>
    </message>
    <message>
        <source>The booking moved on before it went out.</source>
        <translation>इसके जाने से पहले बुकिंग आगे बढ़ गई।</translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation>ग्राहक का ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>The customer has no number.</source>
        <translation>ग्राहक का कोई नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The customer wants no messages by this way.</source>
        <translation>ग्राहक इस तरीके से संदेश नहीं चाहते।</translation>
    </message>
    <message>
        <source>The customer's phone or mailbox has it.</source>
        <translation>यह ग्राहक के फ़ोन या मेलबॉक्स में है।</translation>
    </message>
    <message>
        <source>The provider did not answer: it may have arrived or not. Ask the customer before sending again.</source>
        <translation>प्रदाता ने उत्तर नहीं दिया: यह पहुँचा हो या न पहुँचा हो। फिर भेजने से पहले ग्राहक से पूछें।</translation>
    </message>
    <message>
        <source>The provider has taken it; that it arrived is not known yet.</source>
        <translation>प्रदाता ने इसे ले लिया है; पहुँचा या नहीं, अभी पता नहीं।</translation>
    </message>
    <message>
        <source>The provider names another message in its place. Ask the customer before sending again.</source>
        <translation>प्रदाता इसकी जगह कोई दूसरा संदेश बताता है। फिर भेजने से पहले ग्राहक से पूछें।</translation>
    </message>
    <message>
        <source>The sending PC stopped in the middle.</source>
        <translation>भेजने वाला पीसी बीच में रुक गया।</translation>
    </message>
    <message>
        <source>There is no text in use for this way.</source>
        <translation>इस तरीके के लिए कोई पाठ उपयोग में नहीं है।</translation>
    </message>
    <message>
        <source>This provider does not tell whether messages arrive.</source>
        <translation>यह प्रदाता नहीं बताता कि संदेश पहुँचे या नहीं।</translation>
    </message>
    <message>
        <source>This text has no number at the provider yet. Enter it at the text.</source>
        <translation>इस पाठ की प्रदाता के यहाँ अभी कोई संख्या नहीं है। उसे पाठ में दर्ज करें।</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>बहुत देर</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>आपकी अनुमति की प्रतीक्षा</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>dropped by a person</source>
        <translation>किसी ने हटाया</translation>
    </message>
    <message>
        <source>found at the provider</source>
        <translation>प्रदाता के पास मिला</translation>
    </message>
    <message>
        <source>how many minutes it is valid</source>
        <translation>कितने मिनट मान्य है</translation>
    </message>
    <message>
        <source>kept back: the provider takes nothing at present</source>
        <translation>रोका गया: प्रदाता अभी कुछ नहीं ले रहा</translation>
    </message>
    <message>
        <source>looked for, still unknown</source>
        <translation>खोजा, अब भी पता नहीं</translation>
    </message>
    <message>
        <source>nobody answered; it was not sent</source>
        <translation>किसी ने उत्तर नहीं दिया; भेजा नहीं गया</translation>
    </message>
    <message>
        <source>not found at the provider</source>
        <translation>प्रदाता के पास नहीं मिला</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>पूरी तरह अस्वीकृत</translation>
    </message>
    <message>
        <source>refused for now</source>
        <translation>अभी अस्वीकृत</translation>
    </message>
    <message>
        <source>released by a person</source>
        <translation>किसी ने भेजने दिया</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>प्रदाता ने लिया</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>उत्तर खो गया</translation>
    </message>
    <message>
        <source>the booking's number</source>
        <translation>बुकिंग की संख्या</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>the day of the event</source>
        <translation>समारोह का दिन</translation>
    </message>
    <message>
        <source>the house's name</source>
        <translation>स्थल का नाम</translation>
    </message>
    <message>
        <source>the number of its paper</source>
        <translation>उसके काग़ज़ की संख्या</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>the sum that came or went</source>
        <translation>आई या गई राशि</translation>
    </message>
    <message>
        <source>the whole sum</source>
        <translation>पूरी राशि</translation>
    </message>
    <message>
        <source>this way was left out</source>
        <translation>यह तरीका छोड़ा गया</translation>
    </message>
    <message>
        <source>until when it is held</source>
        <translation>कब तक होल्ड है</translation>
    </message>
    <message>
        <source>what has been paid</source>
        <translation>जो चुकाया गया</translation>
    </message>
    <message>
        <source>what is still due</source>
        <translation>जो बाकी है</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>कब शुरू होता है</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>कब देय है</translation>
    </message>
    <message>
        <source>{first}, else {next}</source>
        <translation>{first}, नहीं तो {next}</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} पहले</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} बाद</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Next page of messages</source>
        <translation>संदेशों का अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page of messages</source>
        <translation>संदेशों का पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>ये संदेश दिखाएँ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा रक़म</translation>
    </message>
    <message>
        <source>Demo provider</source>
        <translation>नमूना प्रदाता</translation>
    </message>
    <message>
        <source>Old register</source>
        <translation>पुराना रजिस्टर</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>भुगतान लिंक</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>भुगतान पन्ना</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>1–7 days {sum}</source>
        <translation>1–7 दिन {sum}</translation>
    </message>
    <message>
        <source>31–60 days {sum}</source>
        <translation>31–60 दिन {sum}</translation>
    </message>
    <message>
        <source>8–30 days {sum}</source>
        <translation>8–30 दिन {sum}</translation>
    </message>
    <message>
        <source>All money has its place.</source>
        <translation>सारे पैसे की जगह तय है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>At the bank as</source>
        <translation>बैंक में संदर्भ</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Call before the event</source>
        <translation>कार्यक्रम से पहले फ़ोन करें</translation>
    </message>
    <message>
        <source>Call: the event is over</source>
        <translation>फ़ोन करें: कार्यक्रम हो चुका है</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Collect what came back</source>
        <translation>जो लौट आया उसे वसूल करें</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमीशन</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Disputed cash</source>
        <translation>आपत्ति वाला नकद</translation>
    </message>
    <message>
        <source>Does not add up by</source>
        <translation>जोड़ में अंतर</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>कब तक देना है</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>बकाया कब से</translation>
    </message>
    <message>
        <source>Enter a settlement…</source>
        <translation>प्राप्ति दर्ज करें…</translation>
    </message>
    <message>
        <source>Entered without its lines</source>
        <translation>बिना पंक्तियों के दर्ज</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>हर तरीका</translation>
    </message>
    <message>
        <source>Explain the difference…</source>
        <translation>अंतर समझाएँ…</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>कारण दर्ज</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>जगह तय नहीं</translation>
    </message>
    <message>
        <source>Hand out the tips…</source>
        <translation>टिप बाँटें…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Lists of money</source>
        <translation>पैसे की सूचियाँ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>जाँच करें</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>मिलता है</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>अगली सूची</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>No cash is disputed.</source>
        <translation>किसी नकद पर आपत्ति नहीं।</translation>
    </message>
    <message>
        <source>No cheque or transfer waits to be cleared.</source>
        <translation>कोई चेक या ट्रांसफ़र क्लियर होना बाकी नहीं।</translation>
    </message>
    <message>
        <source>No online payment waits or has failed.</source>
        <translation>कोई ऑनलाइन भुगतान बाकी या असफल नहीं।</translation>
    </message>
    <message>
        <source>No payment in this time.</source>
        <translation>इस समय में कोई भुगतान नहीं।</translation>
    </message>
    <message>
        <source>No provider has paid out yet.</source>
        <translation>किसी प्रदाता ने अभी भुगतान नहीं किया।</translation>
    </message>
    <message>
        <source>No provider is offered at any venue.</source>
        <translation>किसी जगह पर कोई प्रदाता नहीं है।</translation>
    </message>
    <message>
        <source>No refund waits.</source>
        <translation>कोई धनवापसी बाकी नहीं।</translation>
    </message>
    <message>
        <source>Nobody owes past the day.</source>
        <translation>किसी का समय बीता बकाया नहीं है।</translation>
    </message>
    <message>
        <source>Not known here, or another sum: {ref} · {sum}</source>
        <translation>यहाँ अज्ञात, या रकम अलग: {ref} · {sum}</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>अभी नहीं दिया</translation>
    </message>
    <message>
        <source>Nothing has gathered that could be paid out.</source>
        <translation>देने के लिए कुछ जमा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Open: {sum} · bookings: {count}</source>
        <translation>बाकी: {sum} · बुकिंग: {count}</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>अन्य शुल्क</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>समय बीता बकाया</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>भुगतान किया गया</translation>
    </message>
    <message>
        <source>Pay the commission…</source>
        <translation>कमीशन दें…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>देखें और छापें</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>पिछली सूची</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>धनवापसी</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>चुकता</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>प्रदाताओं से प्राप्ति</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>बुकिंग दिखाएँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Take it another way</source>
        <translation>दूसरे तरीके से लें</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>भुगतान लें</translation>
    </message>
    <message>
        <source>Take the deposit, or cancel</source>
        <translation>अग्रिम लें, या रद्द करें</translation>
    </message>
    <message>
        <source>Taken from the bank</source>
        <translation>बैंक से वापस लिया गया</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>क्लियर होना है</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कौन से दिन</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>कौन सी स्थिति</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>कौन सा तरीका</translation>
    </message>
    <message>
        <source>over 60 days {sum}</source>
        <translation>60 दिन से अधिक {sum}</translation>
    </message>
    <message>
        <source>{sum} in all</source>
        <translation>कुल {sum}</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिले</translation>
    </message>
</context>
<context>
    <name>MonthNavigator</name>
    <message>
        <source>Month: go to a day</source>
        <translation>महीना: किसी दिन पर जाएँ</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>अभी लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>{share} % taken</source>
        <translation>{share} % बुक</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>&amp;Leave it there</source>
        <translation>वहीं रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>बदलें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move it all the same</source>
        <translation>फिर भी बदलें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>छूट का कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>बुकिंग का समय या जगह बदलें</translation>
    </message>
    <message>
        <source>Reason to &amp;keep the old price</source>
        <translation>पुरानी क़ीमत रखने का कारण (&amp;K)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>Taken by {what}.</source>
        <translation>{what} ने ले रखा है।</translation>
    </message>
    <message>
        <source>The price stays {old}.</source>
        <translation>क़ीमत {old} ही रहेगी।</translation>
    </message>
    <message>
        <source>This is where it is. Choose another time or space.</source>
        <translation>यह तो अभी यहीं है। दूसरा समय या जगह चुनें।</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{sum} less</source>
        <translation>{sum} कम</translation>
    </message>
    <message>
        <source>{sum} more</source>
        <translation>{sum} ज़्यादा</translation>
    </message>
    <message>
        <source>{who} changed it, {when}. It is now here: {places}</source>
        <translation>{who} ने {when} इसे बदला। अब यह यहाँ है: {places}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>मुख्य पट्टी</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>{count} characters too many. Shorten the note.</source>
        <translation>{count} अक्षर ज़्यादा हैं। नोट छोटा करें।</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All venues</source>
        <translation>सभी स्थल</translation>
    </message>
    <message>
        <source>Another desk has just written: “{note}”. Enter puts yours in its place.</source>
        <translation>दूसरे डेस्क ने अभी लिखा: “{note}”। Enter दबाने पर उसकी जगह आपका लिखा आएगा।</translation>
    </message>
    <message>
        <source>Enter saves, an empty note is taken away.</source>
        <translation>Enter से सहेजें; ख़ाली टिप्पणी हट जाती है।</translation>
    </message>
    <message>
        <source>For which venue</source>
        <translation>किस स्थल के लिए</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>दिन की टिप्पणी</translation>
    </message>
    <message>
        <source>Road closed, procession, holiday …</source>
        <translation>रास्ता बंद, जुलूस, छुट्टी …</translation>
    </message>
    <message>
        <source>There is a note already: “{note}”. Enter puts yours in its place.</source>
        <translation>यहाँ पहले से एक टिप्पणी है: “{note}”। Enter से आपकी टिप्पणी उसकी जगह आएगी।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>NumberProof</name>
    <message>
        <source>Verify the number by a code</source>
        <translation>कोड से नंबर की पुष्टि करें</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ पुष्ट</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A confirmed booking is moved by a manager.</source>
        <translation>पक्की बुकिंग केवल मैनेजर बदल सकता है।</translation>
    </message>
    <message>
        <source>A hold is cancelled with Cancel.</source>
        <translation>होल्ड को “बुकिंग रद्द करें” से रद्द किया जाता है।</translation>
    </message>
    <message>
        <source>Choose how it is paid first.</source>
        <translation>पहले भुगतान का तरीका चुनें।</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>सब चुकाया जा चुका है।</translation>
    </message>
    <message>
        <source>It is confirmed by payment, or by a manager.</source>
        <translation>यह भुगतान से, या मैनेजर की मंज़ूरी से पक्की होती है।</translation>
    </message>
    <message>
        <source>It is noted that nobody came.</source>
        <translation>दर्ज है कि कोई नहीं आया।</translation>
    </message>
    <message>
        <source>It is too early for that.</source>
        <translation>इसका समय अभी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>अभी कोई नहीं आया है।</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>अभी कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Nothing has been received.</source>
        <translation>अभी कुछ नहीं मिला है।</translation>
    </message>
    <message>
        <source>Only a hold can be extended.</source>
        <translation>केवल होल्ड बढ़ाया जा सकता है।</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>बुकिंग रद्द है।</translation>
    </message>
    <message>
        <source>The booking is confirmed.</source>
        <translation>बुकिंग पक्की है।</translation>
    </message>
    <message>
        <source>The booking is not confirmed yet.</source>
        <translation>बुकिंग अभी पक्की नहीं हुई है।</translation>
    </message>
    <message>
        <source>The event is over.</source>
        <translation>कार्यक्रम हो चुका है।</translation>
    </message>
    <message>
        <source>The hold has run out.</source>
        <translation>होल्ड का समय ख़त्म हो गया है।</translation>
    </message>
    <message>
        <source>The hold is as long as this venue allows. Ask a manager.</source>
        <translation>होल्ड इस स्थल की सीमा तक पहुँच गया है। मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>The price of a confirmed booking is made anew by a manager.</source>
        <translation>पक्की बुकिंग का मूल्य दोबारा प्रबंधक ही लगाता है।</translation>
    </message>
    <message>
        <source>The space is already open again.</source>
        <translation>जगह पहले ही फिर से खुल चुकी है।</translation>
    </message>
    <message>
        <source>The way of paying has been chosen.</source>
        <translation>भुगतान का तरीका चुना जा चुका है।</translation>
    </message>
    <message>
        <source>They have arrived.</source>
        <translation>वे आ चुके हैं।</translation>
    </message>
    <message>
        <source>They have left.</source>
        <translation>वे जा चुके हैं।</translation>
    </message>
    <message>
        <source>What was used is counted once the event has begun.</source>
        <translation>उपयोग की गिनती कार्यक्रम शुरू होने के बाद होती है।</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager.</source>
        <translation>आपके पद से यह नहीं हो सकता। मैनेजर से कहें।</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Booking confirmation</source>
        <translation>बुकिंग पुष्टि पत्र</translation>
    </message>
    <message>
        <source>Choose a booking on the board first.</source>
        <translation>पहले बोर्ड पर कोई बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>Choose a customer, or a booking that has one.</source>
        <translation>कोई ग्राहक, या ग्राहक वाली बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>Function sheet</source>
        <translation>कार्यक्रम पत्रक</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>पंजीकरण प्रपत्र</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>The booking does not take place: this paper would only mislead.</source>
        <translation>यह बुकिंग नहीं हो रही है: यह काग़ज़ केवल भ्रम पैदा करेगा।</translation>
    </message>
    <message>
        <source>The booking has no customer yet: nobody to write to.</source>
        <translation>बुकिंग में अभी कोई ग्राहक नहीं है: किसे लिखें?</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>All at the counter</source>
        <translation>सब काउंटर पर</translation>
    </message>
    <message>
        <source>Deposit now, balance at the counter</source>
        <translation>अभी डिपॉज़िट, बाकी काउंटर पर</translation>
    </message>
    <message>
        <source>Full payment online</source>
        <translation>पूरा भुगतान ऑनलाइन</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>As this customer paid last time</source>
        <translation>जैसे इस ग्राहक ने पिछली बार दिया था</translation>
    </message>
    <message>
        <source>balance {sum} later</source>
        <translation>बाकी {sum} बाद में</translation>
    </message>
    <message>
        <source>{sum} by {moment}</source>
        <translation>{moment} तक {sum}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>An earlier request ({what}) did not reach the server and was not carried out.</source>
        <translation>पहले का अनुरोध ({what}) सर्वर तक नहीं पहुँचा और पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>An earlier request was carried out after all. {what}</source>
        <translation>पहले का अनुरोध आख़िर पूरा हो गया। {what}</translation>
    </message>
    <message>
        <source>Cancelled for the house.</source>
        <translation>हॉल की ओर से रद्द की गई।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द की गई।</translation>
    </message>
    <message>
        <source>Cash moved.</source>
        <translation>नकद इधर से उधर किया गया।</translation>
    </message>
    <message>
        <source>Cash recorded.</source>
        <translation>नकद दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Confirmed by hand.</source>
        <translation>मैनेजर ने पक्की की।</translation>
    </message>
    <message>
        <source>Give {change} change. {sentence}</source>
        <translation>{change} वापस दें। {sentence}</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>होल्ड हो गया।</translation>
    </message>
    <message>
        <source>It is in the bank and counts now.</source>
        <translation>पैसा बैंक में आ गया, अब गिना जाएगा।</translation>
    </message>
    <message>
        <source>Merged: all bookings and numbers are with one person.</source>
        <translation>मिला दिए गए: सारी बुकिंग और नंबर एक ही व्यक्ति के पास हैं।</translation>
    </message>
    <message>
        <source>Moved back.</source>
        <translation>वापस पुरानी जगह पर।</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>बदली गई।</translation>
    </message>
    <message>
        <source>New bookings are paid this way.</source>
        <translation>नई बुकिंग का भुगतान इस तरह होगा।</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>दर्ज किया।</translation>
    </message>
    <message>
        <source>Noted; it counts when it is cleared.</source>
        <translation>दर्ज हुआ; क्लियर होने पर गिना जाएगा।</translation>
    </message>
    <message>
        <source>Paid from the credit.</source>
        <translation>जमा राशि से चुकाया गया।</translation>
    </message>
    <message>
        <source>Posted back; the booking owes it again.</source>
        <translation>वापस दर्ज हुआ; बुकिंग पर यह फिर बाकी है।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Series: {held} dates held, {clashes} not.</source>
        <translation>श्रृंखला: {held} तारीख़ें होल्ड हुईं, {clashes} नहीं।</translation>
    </message>
    <message>
        <source>Taken to the bank.</source>
        <translation>बैंक में जमा किया।</translation>
    </message>
    <message>
        <source>The cash drawer is closed.</source>
        <translation>गल्ला बंद हो गया।</translation>
    </message>
    <message>
        <source>The cash drawer is open.</source>
        <translation>गल्ला खुल गया।</translation>
    </message>
    <message>
        <source>The cash drawer was handed over.</source>
        <translation>गल्ला सौंप दिया गया।</translation>
    </message>
    <message>
        <source>The cash is counted.</source>
        <translation>नकद गिन लिया गया।</translation>
    </message>
    <message>
        <source>The cash is disputed.</source>
        <translation>नकद पर आपत्ति दर्ज हुई।</translation>
    </message>
    <message>
        <source>The commission is paid.</source>
        <translation>कमीशन दे दिया गया।</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>गिनती दर्ज हुई।</translation>
    </message>
    <message>
        <source>The customer is known now.</source>
        <translation>ग्राहक अब दर्ज है।</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>दिन बंद हो गया।</translation>
    </message>
    <message>
        <source>The deposit is to be given back.</source>
        <translation>जमानत राशि लौटानी है।</translation>
    </message>
    <message>
        <source>The difference is explained.</source>
        <translation>अंतर का कारण दर्ज हुआ।</translation>
    </message>
    <message>
        <source>The hold was extended.</source>
        <translation>होल्ड बढ़ाया गया।</translation>
    </message>
    <message>
        <source>The money has its place.</source>
        <translation>पैसे को जगह मिल गई।</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>पैसा लौटा दिया गया।</translation>
    </message>
    <message>
        <source>The payment is being prepared.</source>
        <translation>भुगतान तैयार हो रहा है।</translation>
    </message>
    <message>
        <source>The payment is void.</source>
        <translation>भुगतान रद्द हुआ।</translation>
    </message>
    <message>
        <source>The providers of the venue are as chosen.</source>
        <translation>जगह के भुगतान प्रदाता चुने अनुसार हैं।</translation>
    </message>
    <message>
        <source>The refund is approved.</source>
        <translation>धनवापसी मंज़ूर हुई।</translation>
    </message>
    <message>
        <source>The refund is asked for.</source>
        <translation>धनवापसी माँगी गई।</translation>
    </message>
    <message>
        <source>The refund is not given.</source>
        <translation>धनवापसी नहीं दी जाएगी।</translation>
    </message>
    <message>
        <source>The request is being withdrawn.</source>
        <translation>अनुरोध वापस लिया जा रहा है।</translation>
    </message>
    <message>
        <source>The settlement is booked.</source>
        <translation>भुगतान-प्राप्ति दर्ज हुई।</translation>
    </message>
    <message>
        <source>The space is blocked.</source>
        <translation>जगह बंद की गई।</translation>
    </message>
    <message>
        <source>The space is open again.</source>
        <translation>जगह फिर से खुल गई।</translation>
    </message>
    <message>
        <source>The tips are handed out.</source>
        <translation>टिप बाँट दी गई।</translation>
    </message>
    <message>
        <source>The way of paying was chosen.</source>
        <translation>भुगतान का तरीका चुना गया।</translation>
    </message>
    <message>
        <source>{name}: {added} days added, {renamed} renamed, {unchanged} there already.</source>
        <translation>{name}: {added} दिन जोड़े, {renamed} के नाम बदले, {unchanged} पहले से थे।</translation>
    </message>
    <message>
        <source>{sentence} {status}.</source>
        <translation>{sentence} {status}।</translation>
    </message>
    <message>
        <source>{sum} recorded, receipt {number}. Ctrl+P prints it.</source>
        <translation>{sum} दर्ज, रसीद {number}. Ctrl+P से छपेगी।</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Keep for this PC</source>
        <translation>इस पीसी पर यही रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>PDF में रखें (&amp;S)</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 मि.मी. रोल</translation>
    </message>
    <message>
        <source>A payment brings the first paper: its receipt.</source>
        <translation>पहला भुगतान होते ही उसकी रसीद यहाँ आएगी।</translation>
    </message>
    <message>
        <source>Address of the receipt printer</source>
        <translation>रसीद प्रिंटर का पता</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.50</source>
        <translation>पता, जैसे 192.168.1.50</translation>
    </message>
    <message>
        <source>Ask with the system's dialog</source>
        <translation>हर बार पूछें</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>पुष्टि पत्र</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>डिफ़ॉल्ट प्रिंटर</translation>
    </message>
    <message>
        <source>Enter the address of the receipt printer.</source>
        <translation>रसीद प्रिंटर का पता लिखें।</translation>
    </message>
    <message>
        <source>Function sheet</source>
        <translation>कार्यक्रम पत्रक</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>बीजक</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>काग़ज़ का प्रकार</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Make the &amp;invoice</source>
        <translation>बीजक बनाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>अभी नहीं छपा</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पृष्ठ {n} / {all}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>एक बार छपा</translation>
    </message>
    <message>
        <source>Printed {n} times</source>
        <translation>{n} बार छपा</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>नेटवर्क का रसीद प्रिंटर</translation>
    </message>
    <message>
        <source>Receipt voucher</source>
        <translation>रसीद वाउचर</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>धनवापसी वाउचर</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>पंजीकरण प्रपत्र</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में रखें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>This PC prints on {paper} from now on.</source>
        <translation>अब से यह पीसी {paper} पर छापेगा।</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>रद्द: {reason}</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>Z रिपोर्ट {number}</translation>
    </message>
    <message>
        <source>{number} printed, marked as copy {n}.</source>
        <translation>{number} छपा, प्रतिलिपि {n} अंकित।</translation>
    </message>
    <message>
        <source>{number} printed.</source>
        <translation>{number} छपा।</translation>
    </message>
    <message>
        <source>{number} saved as {file}.</source>
        <translation>{number} को {file} में रखा गया।</translation>
    </message>
</context>
<context>
    <name>PayState</name>
    <message>
        <source>At the bank</source>
        <translation>बैंक में जमा</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>कोशिश असफल</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>तैयार हो रहा है</translation>
    </message>
    <message>
        <source>Being withdrawn</source>
        <translation>वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>बाउंस हुआ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>आपत्ति में</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय बीत गया</translation>
    </message>
    <message>
        <source>Not cleared yet</source>
        <translation>अभी क्लियर नहीं</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिल गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Void, bounced, expired</source>
        <translation>रद्द, बाउंस, समय बीता</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>ग्राहक का इंतज़ार</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>PayStep</name>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>बाउंस हुआ</translation>
    </message>
    <message>
        <source>It is in the bank</source>
        <translation>बैंक में आ गया</translation>
    </message>
    <message>
        <source>It was typed by mistake: it is posted back by new entries, and stays in the history.</source>
        <translation>ग़लती से दर्ज हुआ: नई प्रविष्टियों से वापस दर्ज होगा और इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>बैंक में जमा किया</translation>
    </message>
    <message>
        <source>The bank took the money back: it is posted back and the booking owes it again.</source>
        <translation>बैंक ने पैसा वापस लिया: यह वापस दर्ज होगा और बुकिंग पर फिर बाकी होगा।</translation>
    </message>
    <message>
        <source>The cheque was handed in at the bank.</source>
        <translation>चेक बैंक में दे दिया गया।</translation>
    </message>
    <message>
        <source>The customer can no longer pay by it; money that comes before the provider has said so is kept.</source>
        <translation>ग्राहक अब इससे भुगतान नहीं कर सकेगा; प्रदाता के बताने से पहले आया पैसा रखा जाएगा।</translation>
    </message>
    <message>
        <source>This cash was not found in the drawer.</source>
        <translation>यह नकद गल्ले में नहीं मिला।</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>You have counted this cash in the drawer.</source>
        <translation>आपने यह नकद गल्ले में गिन लिया है।</translation>
    </message>
    <message>
        <source>You have seen the money in the bank: it counts from now and gets its receipt.</source>
        <translation>आपने पैसा बैंक में देख लिया है: अब से गिना जाएगा और रसीद मिलेगी।</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Choose and &amp;reserve</source>
        <translation>चुनें और सुरक्षित करें (&amp;R)</translation>
    </message>
    <message>
        <source>How will it be paid?</source>
        <translation>भुगतान कैसे होगा?</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A manager does this.</source>
        <translation>यह मैनेजर करता है।</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>वापस माँगा गया</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Decide where it goes…</source>
        <translation>तय करें कि कहाँ जाए…</translation>
    </message>
    <message>
        <source>Kept at the cancellation</source>
        <translation>रद्द करने पर रखा गया</translation>
    </message>
    <message>
        <source>No money has been taken yet.</source>
        <translation>अभी कोई पैसा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Not cleared yet</source>
        <translation>अभी क्लियर नहीं</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Security deposit held</source>
        <translation>जमानत राशि रखी है</translation>
    </message>
    <message>
        <source>Waited for online</source>
        <translation>ऑनलाइन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>approved by {who}, {when}</source>
        <translation>मंज़ूरी: {who}, {when}</translation>
    </message>
    <message>
        <source>asked by {who}, {when}</source>
        <translation>माँग: {who}, {when}</translation>
    </message>
    <message>
        <source>by the policy {sum}</source>
        <translation>नियम के अनुसार {sum}</translation>
    </message>
    <message>
        <source>can be paid until {moment}</source>
        <translation>{moment} तक भुगतान हो सकता है</translation>
    </message>
    <message>
        <source>card ending {digits}</source>
        <translation>कार्ड के अंतिम अंक {digits}</translation>
    </message>
    <message>
        <source>credit until {day}</source>
        <translation>{day} तक जमा रक़म</translation>
    </message>
    <message>
        <source>paid out by {who}, {when}</source>
        <translation>लौटाया: {who}, {when}</translation>
    </message>
    <message>
        <source>{problem}; it is tried again by itself</source>
        <translation>{problem}; अपने आप फिर कोशिश होती रहती है</translation>
    </message>
    <message>
        <source>{sum} back</source>
        <translation>{sum} वापस</translation>
    </message>
    <message>
        <source>{sum} fits nowhere</source>
        <translation>{sum} की जगह तय नहीं</translation>
    </message>
    <message>
        <source>{who} took {sum} ({way}), {when}.</source>
        <translation>{who} ने {sum} लिए ({way}), {when}।</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>&amp;Hand out</source>
        <translation>बाँटें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>दें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>इस दिन तक (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>तरीका (&amp;W)</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Cash out of the drawer</source>
        <translation>गल्ले से नकद</translation>
    </message>
    <message>
        <source>Enter the reference of the transfer.</source>
        <translation>ट्रांसफ़र का संदर्भ लिखें।</translation>
    </message>
    <message>
        <source>Hand out the tips</source>
        <translation>टिप बाँटें</translation>
    </message>
    <message>
        <source>Nothing is to be paid up to this day, or somebody paid it.</source>
        <translation>इस दिन तक कुछ देना नहीं है, या किसी ने दे दिया।</translation>
    </message>
    <message>
        <source>Pay the commission</source>
        <translation>कमीशन दें</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>{venue}: {sum} · bookings: {count}</source>
        <translation>{venue}: {sum} · बुकिंग: {count}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who is at the desk</source>
        <translation>काउंटर पर कौन है</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} की जानकारी सुधारें</translation>
    </message>
    <message>
        <source>Enter a name that can be read aloud.</source>
        <translation>ऐसा नाम लिखें जो बोला जा सके।</translation>
    </message>
    <message>
        <source>Enter an address such as asha@example.in.</source>
        <translation>asha@example.in जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>मेरा रखें (&amp;M)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Show the one that was kept</source>
        <translation>जो रखा गया उसे दिखाएँ</translation>
    </message>
    <message>
        <source>Take the&amp;irs</source>
        <translation>उनका लें (&amp;I)</translation>
    </message>
    <message>
        <source>This is no GSTIN: one of its 15 characters is wrong.</source>
        <translation>यह GSTIN नहीं है: 15 में से कोई अक्षर ग़लत है।</translation>
    </message>
    <message>
        <source>{who} changed this to: {value} ({when})</source>
        <translation>{who} ने इसे बदलकर यह किया: {value} ({when})</translation>
    </message>
</context>
<context>
    <name>PhonesEdit</name>
    <message>
        <source>A&amp;dd a number</source>
        <translation>नंबर जोड़ें (&amp;D)</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>पहले इसी नंबर पर कॉल करें</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>फ़ोन {number}</translation>
    </message>
    <message>
        <source>Phones, the first is called first</source>
        <translation>फ़ोन नंबर, पहले वाले पर पहले कॉल होगी</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>यह नंबर हटाएँ</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Carry it out</source>
        <translation>पूरा करें (&amp;C)</translation>
    </message>
    <message>
        <source>Back to the customer, by the way it came</source>
        <translation>ग्राहक को वापस, जिस तरह आया था</translation>
    </message>
    <message>
        <source>To booking {number}, which owes {sum}</source>
        <translation>बुकिंग {number} में, जिस पर {sum} बाकी है</translation>
    </message>
    <message>
        <source>Where does this money go?</source>
        <translation>यह पैसा कहाँ जाए?</translation>
    </message>
    <message>
        <source>Win the slot of {number} back, if it is still free</source>
        <translation>{number} का समय फिर लें, अगर अब भी ख़ाली है</translation>
    </message>
    <message>
        <source>{sum} of {payment} fits nowhere.</source>
        <translation>{payment} में से {sum} की जगह तय नहीं है।</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>The slot is kept for {time}.</source>
        <translation>समय {time} तक आपके लिए रखा जाएगा।</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Total with {tax} tax</source>
        <translation>{tax} कर सहित कुल</translation>
    </message>
    <message>
        <source>of it {sum} deposit</source>
        <translation>इसमें से {sum} डिपॉज़िट</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>&amp;Papers and receipts are printed on</source>
        <translation>काग़ज़ और रसीदें इस पर छपें (&amp;P)</translation>
    </message>
    <message>
        <source>A receipt printer on the network is printed to directly, without a driver. Most print their address when they are switched on with the paper key held down.</source>
        <translation>नेटवर्क के रसीद प्रिंटर पर बिना ड्राइवर के सीधे छपता है। अधिकतर प्रिंटर काग़ज़ का बटन दबाए रखकर चालू करने पर अपना पता छापते हैं।</translation>
    </message>
    <message>
        <source>Address of the receipt printer</source>
        <translation>रसीद प्रिंटर का पता</translation>
    </message>
    <message>
        <source>For this PC. Any paper can still be printed elsewhere from its preview.</source>
        <translation>इस पीसी के लिए। कोई भी काग़ज़ पूर्वावलोकन से दूसरी जगह भी छप सकता है।</translation>
    </message>
    <message>
        <source>Invoices, letters, agreements, function and day sheets</source>
        <translation>इनवॉइस, पत्र, करार, समारोह-पत्रक और दिन-पत्रक</translation>
    </message>
    <message>
        <source>Kept for this PC.</source>
        <translation>इस पीसी के लिए सहेजा गया।</translation>
    </message>
    <message>
        <source>Printer for {paper}</source>
        <translation>{paper} का प्रिंटर</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Receipts and vouchers at the counter</source>
        <translation>काउंटर पर रसीदें और वाउचर</translation>
    </message>
    <message>
        <source>Receipts and vouchers on half a sheet</source>
        <translation>आधे पन्ने पर रसीदें और वाउचर</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>क्या कहाँ छपता है</translation>
    </message>
    <message>
        <source>such as 192.168.1.50</source>
        <translation>जैसे 192.168.1.50</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>All at the counter</source>
        <translation>सब काउंटर पर</translation>
    </message>
    <message>
        <source>Counter or online</source>
        <translation>काउंटर पर या ऑनलाइन</translation>
    </message>
    <message>
        <source>Deposit, balance at the counter</source>
        <translation>डिपॉज़िट, बाकी काउंटर पर</translation>
    </message>
    <message>
        <source>Full payment online</source>
        <translation>पूरा भुगतान ऑनलाइन</translation>
    </message>
    <message>
        <source>Full payment to the platform</source>
        <translation>पूरा भुगतान प्लेटफ़ॉर्म को</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;At ease with links</source>
        <translation>लिंक में सहज (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookings a month</source>
        <translation>महीने में बुकिंग (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Commission in percent</source>
        <translation>कमीशन प्रतिशत में (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Money should come</source>
        <translation>पैसा कैसे आए (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ordinary value of an event</source>
        <translation>एक कार्यक्रम का सामान्य मूल्य (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Today customers pay</source>
        <translation>आज ग्राहक देते हैं (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this way</source>
        <translation>यही तरीक़ा रखें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Way of being paid</source>
        <translation>भुगतान का तरीक़ा (&amp;W)</translation>
    </message>
    <message>
        <source>All of it online</source>
        <translation>पूरा ऑनलाइन</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटर पर</translation>
    </message>
    <message>
        <source>At the counter or online</source>
        <translation>काउंटर पर या ऑनलाइन</translation>
    </message>
    <message>
        <source>By link or QR of a provider</source>
        <translation>सेवा देने वाले के लिंक या QR से</translation>
    </message>
    <message>
        <source>Cash, UPI, cheque</source>
        <translation>नकद, UPI, चेक</translation>
    </message>
    <message>
        <source>Enter a number like 12.</source>
        <translation>12 जैसी कोई संख्या लिखें।</translation>
    </message>
    <message>
        <source>Enter a share from 0 to 100, like 7.5.</source>
        <translation>0 से 100 तक का हिस्सा लिखें, जैसे 7.5।</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>ग्राहक कैसे भुगतान करें</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>Recommended: {profile}.</source>
        <translation>सुझाव: {profile}।</translation>
    </message>
    <message>
        <source>Through a booking platform</source>
        <translation>बुकिंग प्लेटफ़ॉर्म से</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>बहुत</translation>
    </message>
    <message>
        <source>of the price, for whoever brings the bookings; 0 for none</source>
        <translation>मूल्य का, जो बुकिंग लाता है उसके लिए; न हो तो 0</translation>
    </message>
    <message>
        <source>{venue} now: {profile}. Bookings already made keep their terms.</source>
        <translation>{venue} अभी: {profile}। पहले की बुकिंग अपनी शर्तें रखती हैं।</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A few questions recommend a way of being paid. Bookings that exist keep theirs.</source>
        <translation>कुछ सवाल भुगतान का तरीक़ा सुझाते हैं। मौजूदा बुकिंग अपना तरीक़ा रखती हैं।</translation>
    </message>
    <message>
        <source>A platform collects everything and settles with you.</source>
        <translation>सारा पैसा प्लेटफ़ॉर्म लेता है और आपसे हिसाब करता है।</translation>
    </message>
    <message>
        <source>All is paid online at once, and that confirms.</source>
        <translation>पूरा भुगतान एक साथ ऑनलाइन होता है और उसी से बुकिंग पक्की होती है।</translation>
    </message>
    <message>
        <source>Answer the &amp;questions</source>
        <translation>सवालों के जवाब दें (&amp;Q)</translation>
    </message>
    <message>
        <source>Cash, UPI, cheque or card at the venue; a manager confirms.</source>
        <translation>स्थल पर नक़द, UPI, चेक या कार्ड; मैनेजर पक्की करता है।</translation>
    </message>
    <message>
        <source>Five ways of being paid</source>
        <translation>भुगतान पाने के पाँच तरीक़े</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>ग्राहक भुगतान कैसे करें</translation>
    </message>
    <message>
        <source>The customer chooses: at the venue with a discount for cash, a deposit, or all online.</source>
        <translation>ग्राहक चुनता है: स्थल पर नक़द की छूट के साथ, डिपॉज़िट, या पूरा ऑनलाइन।</translation>
    </message>
    <message>
        <source>The deposit confirms, at the counter or online; the rest is paid at the venue.</source>
        <translation>काउंटर पर या ऑनलाइन दिए डिपॉज़िट से बुकिंग पक्की होती है; बाक़ी स्थल पर दिया जाता है।</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>&amp;Try and keep</source>
        <translation>जाँचें और रखें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>यही रखें (&amp;U)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>कम से कम (&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>अधिक से अधिक (&amp;M)</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>Choose for this venue…</source>
        <translation>इस जगह के लिए चुनें…</translation>
    </message>
    <message>
        <source>Choose one way at least.</source>
        <translation>कम से कम एक तरीका चुनें।</translation>
    </message>
    <message>
        <source>Customers of this &amp;venue may pay through it</source>
        <translation>इस जगह के ग्राहक इससे भुगतान कर सकते हैं (&amp;V)</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>यहाँ रखी हैं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>चाबियाँ</translation>
    </message>
    <message>
        <source>Keys of {provider}</source>
        <translation>{provider} की चाबियाँ</translation>
    </message>
    <message>
        <source>Keys on this PC…</source>
        <translation>इस PC पर चाबियाँ…</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>इस PC पर नहीं</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Only an owner can choose providers.</source>
        <translation>केवल मालिक प्रदाता चुन सकते हैं।</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>भुगतान प्रदाता</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>कनेक्शन जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;commission's share is kept back from this money at once</source>
        <translation>कमीशन का हिस्सा इस पैसे से तुरंत काटा जाता है (&amp;C)</translation>
    </message>
    <message>
        <source>The demo has a provider of its own; nothing is set up here.</source>
        <translation>डेमो का अपना प्रदाता है; यहाँ कुछ सेट नहीं करना है।</translation>
    </message>
    <message>
        <source>The provider takes no less than {sum}.</source>
        <translation>प्रदाता {sum} से कम नहीं लेता।</translation>
    </message>
    <message>
        <source>The provider takes no more than {sum}.</source>
        <translation>प्रदाता {sum} से अधिक नहीं लेता।</translation>
    </message>
    <message>
        <source>They go into the key store of this PC and nowhere else. Restart the worker to use them.</source>
        <translation>ये इस PC के चाबी-भंडार में ही जाती हैं, और कहीं नहीं। उपयोग के लिए वर्कर फिर शुरू करें।</translation>
    </message>
    <message>
        <source>This is less than the smallest sum.</source>
        <translation>यह सबसे छोटी रकम से कम है।</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>तरीके</translation>
    </message>
    <message>
        <source>{provider} at {venue}</source>
        <translation>{venue} में {provider}</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Security deposit</source>
        <translation>जमानत राशि</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>बख़्शीश</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या उसकी जगह नई रखें?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' पर लिखना मना है।
क्या फिर भी मिटाएँ?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>क्या '%1' को सचमुच मिटाना है?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण वाला दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची वाला दृश्य</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर मिटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>किनारे की पट्टी</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अनजान</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>बिना सहेजे बंद करें</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबको नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>मूल सेटिंग लौटाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबको हाँ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पन्ना नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पन्ना बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पन्ना दाएँ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पन्ना ऊपर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाएँ खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to pay</source>
        <translation>भुगतान का QR कोड</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>All that a clerk does; confirms by hand, cancels for the house, overrides rules with a reason, approves refunds, closes the day, sees the reports, makes clerks.</source>
        <translation>क्लर्क के सब काम; हाथ से पक्की करना, हॉल की ओर से रद्द करना, कारण देकर नियम से हटना, धनवापसी मंज़ूर करना, दिन बंद करना, रिपोर्ट देखना, क्लर्क बनाना।</translation>
    </message>
    <message>
        <source>All that a manager does; sets up venues, taxes, how customers pay and payment providers, makes managers.</source>
        <translation>मैनेजर के सब काम; स्थल, कर, ग्राहक कैसे भुगतान करें और भुगतान प्रदाता तय करना, मैनेजर बनाना।</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <source>Holds and sells slots, takes money, prints papers, cancels at the customer's wish.</source>
        <translation>होल्ड करना और बुक करना, पैसे लेना, काग़ज़ छापना, ग्राहक की इच्छा से रद्द करना।</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Enter the reason; it stays in the history.</source>
        <translation>कारण लिखें; यह इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
</context>
<context>
    <name>RefundForm</name>
    <message>
        <source>&amp;Ask for the refund</source>
        <translation>धनवापसी माँगें (&amp;A)</translation>
    </message>
    <message>
        <source>Asked back already</source>
        <translation>पहले से माँगा गया</translation>
    </message>
    <message>
        <source>At most {sum} can go back.</source>
        <translation>ज़्यादा से ज़्यादा {sum} लौट सकते हैं।</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>लौट सकता है</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>पैसा लौटाएँ</translation>
    </message>
    <message>
        <source>Goes back &amp;by</source>
        <translation>वापसी का तरीका (&amp;B)</translation>
    </message>
    <message>
        <source>It will wait for a manager to approve it.</source>
        <translation>यह मैनेजर की मंज़ूरी का इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>Kept at the cancellation</source>
        <translation>रद्द करने पर रखा गया</translation>
    </message>
    <message>
        <source>Only {sum} by the policy; a manager gives more.</source>
        <translation>नियम से केवल {sum}; ज़्यादा मैनेजर देता है।</translation>
    </message>
    <message>
        <source>The policy gives nothing back here: say why it is given.</source>
        <translation>नियम यहाँ कुछ नहीं लौटाता: लिखें कि क्यों दिया जा रहा है।</translation>
    </message>
    <message>
        <source>Up to {sum} you give back alone.</source>
        <translation>{sum} तक आप स्वयं लौटा सकते हैं।</translation>
    </message>
    <message>
        <source>Why be&amp;yond the policy</source>
        <translation>नियम से आगे क्यों (&amp;Y)</translation>
    </message>
    <message>
        <source>as it came ({way})</source>
        <translation>जैसे आया ({way})</translation>
    </message>
    <message>
        <source>the way it came</source>
        <translation>जिस तरह आया</translation>
    </message>
</context>
<context>
    <name>RefundState</name>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटा दिया</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Sent, on its way</source>
        <translation>भेजा गया, रास्ते में</translation>
    </message>
    <message>
        <source>To be paid out</source>
        <translation>देना बाकी</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>मैनेजर का इंतज़ार</translation>
    </message>
</context>
<context>
    <name>RefundStep</name>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>It is not sent after all; the reason is kept.</source>
        <translation>यह अब नहीं भेजा जाएगा; कारण रखा जाएगा।</translation>
    </message>
    <message>
        <source>It is sent once more, by another way if you choose.</source>
        <translation>यह फिर भेजा जाएगा, चाहें तो दूसरे तरीके से।</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>पैसा दें</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The money is owed to the customer from now.</source>
        <translation>अब से यह पैसा ग्राहक को देना है।</translation>
    </message>
    <message>
        <source>The money stays; the reason is kept.</source>
        <translation>पैसा यहीं रहेगा; कारण रखा जाएगा।</translation>
    </message>
    <message>
        <source>You have handed the money out, or sent it.</source>
        <translation>आपने पैसा दे दिया है, या भेज दिया है।</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
    <message>
        <source>the blackout</source>
        <translation>बंद समय</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save the rows left over …</source>
        <translation>बची पंक्तियाँ सहेजें … (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue of rows that name none</source>
        <translation>बिना स्थल वाली पंक्तियों का स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>5 June 2027: the day comes first</source>
        <translation>5 जून 2027: दिन पहले</translation>
    </message>
    <message>
        <source>5/6/2027 in this file is</source>
        <translation>इस फ़ाइल में 5/6/2027 का अर्थ</translation>
    </message>
    <message>
        <source>6 May 2027: the month comes first</source>
        <translation>6 मई 2027: महीना पहले</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>An Excel file (.xlsx) or a CSV file with a heading for each column and a row for each booking: date, space, session or times, name, phone, guests, total, received. Nothing is changed before you have seen what would happen; slots that are taken are listed, never sold twice; the same file again changes nothing.</source>
        <translation>Excel फ़ाइल (.xlsx) या CSV फ़ाइल, हर स्तंभ का शीर्षक और हर बुकिंग की एक पंक्ति: दिनांक, हॉल, सत्र या समय, नाम, फ़ोन, अतिथि, कुल, प्राप्त। क्या होगा यह देखने से पहले कुछ नहीं बदलता; लिए हुए स्लॉट सूची में दिखते हैं, दो बार कभी नहीं बिकते; वही फ़ाइल फिर लाने से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>बुकिंग की पहचान</translation>
    </message>
    <message>
        <source>Both are possible in this file. Say which.</source>
        <translation>इस फ़ाइल में दोनों संभव हैं। कौन-सा, बताएँ।</translation>
    </message>
    <message>
        <source>Bring an old register in</source>
        <translation>पुराना रजिस्टर लाएँ</translation>
    </message>
    <message>
        <source>Bring {count} &amp;in</source>
        <translation>{count} लाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>फ़ाइल चुनें … (&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ग्राहक की पहचान</translation>
    </message>
    <message>
        <source>Customers without a booking: {count}.</source>
        <translation>बिना बुकिंग वाले ग्राहक: {count}।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>आरंभ (समय)</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>It stops after the rows that are under way.</source>
        <translation>चल रही पंक्तियों के बाद यह रुकेगा।</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>ग्राहक की भाषा</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>ये पंक्तियाँ छोड़ें</translation>
    </message>
    <message>
        <source>Names that no space has</source>
        <translation>नाम जो किसी हॉल के नहीं</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचारियों के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Note for the customer</source>
        <translation>ग्राहक के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>ग्राहक पर टिप्पणी</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>रजिस्टर का क्रमांक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>Rows left over</source>
        <translation>बची हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Saved as {name}. Mend the rows there and bring the file in.</source>
        <translation>{name} में सहेजा गया। पंक्तियाँ वहाँ ठीक करके फ़ाइल लाएँ।</translation>
    </message>
    <message>
        <source>Say which column has the date, and how it is written.</source>
        <translation>बताएँ कि दिनांक किस स्तंभ में है और कैसे लिखा है।</translation>
    </message>
    <message>
        <source>See what &amp;would happen</source>
        <translation>देखें क्या होगा (&amp;W)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>हॉल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stopped: {count} bookings are in, the rest is not.</source>
        <translation>रोका गया: {count} बुकिंग आ गईं, बाकी नहीं।</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.xlsx *.csv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The old register</source>
        <translation>पुराना रजिस्टर</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Until (date)</source>
        <translation>तक (दिनांक)</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>तक (समय)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>here as {number}</source>
        <translation>यहाँ {number} के रूप में</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>the slot is taken</source>
        <translation>स्लॉट लिया हुआ है</translation>
    </message>
    <message>
        <source>to be brought in</source>
        <translation>लाया जाएगा</translation>
    </message>
    <message>
        <source>{count} are here</source>
        <translation>{count} यहाँ हैं</translation>
    </message>
    <message>
        <source>{count} bookings brought in.</source>
        <translation>{count} बुकिंग लाई गईं।</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>{count} पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>{count} clash</source>
        <translation>{count} टकराती हैं</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} छोड़ी गईं</translation>
    </message>
    <message>
        <source>{count} to be brought in</source>
        <translation>{count} लाई जाएँगी</translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation>{file}: {count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… और {count}</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>हर {count} सप्ताह</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>How the series ends</source>
        <translation>श्रृंखला कैसे ख़त्म हो</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>दोहराएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Taken, and left out: {days}.</source>
        <translation>बुक हैं, इसलिए छोड़ी गईं: {days}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>{count} dates, {first} – {last}.</source>
        <translation>{count} तारीख़ें, {first} – {last}.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All spaces</source>
        <translation>सभी जगहें</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सभी स्थल</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} की स्थिति</translation>
    </message>
    <message>
        <source>Chart: {title}. Its numbers are in the table.</source>
        <translation>चार्ट: {title}। इसके अंक तालिका में हैं।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>रिपोर्ट खोजें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>पिछला वित्त वर्ष</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>रिपोर्ट की सूची</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>अगले 30 दिन</translation>
    </message>
    <message>
        <source>Next part of the report</source>
        <translation>रिपोर्ट का अगला भाग</translation>
    </message>
    <message>
        <source>Nothing of this in these days.</source>
        <translation>इन दिनों में ऐसा कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing was found in these days. Try other days.</source>
        <translation>इन दिनों में कुछ नहीं मिला। दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>अन्य दिन</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>रिपोर्ट के भाग</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>देखें और छापें</translation>
    </message>
    <message>
        <source>Previous part of the report</source>
        <translation>रिपोर्ट का पिछला भाग</translation>
    </message>
    <message>
        <source>Read the report again</source>
        <translation>रिपोर्ट फिर पढ़ें</translation>
    </message>
    <message>
        <source>Reading {part} ({n} of {all}) …</source>
        <translation>{part} पढ़ा जा रहा है ({all} में से {n}) …</translation>
    </message>
    <message>
        <source>Reading {part} ({n} of {all}), {count} rows …</source>
        <translation>{part} पढ़ा जा रहा है ({all} में से {n}), {count} पंक्तियाँ …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reports are for managers and owners.</source>
        <translation>रिपोर्ट मैनेजर और मालिक के लिए हैं।</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में रखें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में रखें</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>XLSX में रखें</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट रखें</translation>
    </message>
    <message>
        <source>Saved as {name}, {count} rows.</source>
        <translation>{name} नाम से रखी गई, {count} पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the report</source>
        <translation>रिपोर्ट रोकें</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>यह वित्त वर्ष</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Waiting for the database …</source>
        <translation>डेटाबेस की प्रतीक्षा …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कौन से दिन</translation>
    </message>
    <message>
        <source>Which space</source>
        <translation>कौन सी जगह</translation>
    </message>
    <message>
        <source>Which venue</source>
        <translation>कौन सा स्थल</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>किसका काम</translation>
    </message>
    <message>
        <source>{moment}. Something has changed since: Ctrl+Enter reads it again.</source>
        <translation>{moment}। उसके बाद कुछ बदला है: Ctrl+Enter से फिर पढ़ें।</translation>
    </message>
</context>
<context>
    <name>RequoteForm</name>
    <message>
        <source>&amp;Price it anew</source>
        <translation>मूल्य दोबारा लगाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Enter the number of guests first.</source>
        <translation>पहले मेहमानों की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Now {old}, then {new}.</source>
        <translation>अभी {old}, फिर {new}।</translation>
    </message>
    <message>
        <source>Price and add-ons</source>
        <translation>मूल्य और अतिरिक्त सेवाएँ</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Ask before sending</source>
        <translation>भेजने से पहले पूछें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>किस माध्यम से (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;How long before</source>
        <translation>कितना पहले (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How much later</source>
        <translation>कितना बाद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Of use for</source>
        <translation>कब तक उपयोगी (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save the rule</source>
        <translation>नियम सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>At least {count} minutes.</source>
        <translation>कम से कम {count} मिनट।</translation>
    </message>
    <message>
        <source>At most {count} days.</source>
        <translation>अधिक से अधिक {count} दिन।</translation>
    </message>
    <message>
        <source>Each way may stand only once.</source>
        <translation>हर माध्यम एक ही बार आ सकता है।</translation>
    </message>
    <message>
        <source>Else by</source>
        <translation>नहीं तो</translation>
    </message>
    <message>
        <source>Else, at last, by</source>
        <translation>नहीं तो, अंत में</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>First by</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Only a manager changes rules.</source>
        <translation>नियम केवल मैनेजर बदलते हैं।</translation>
    </message>
    <message>
        <source>The customer is &amp;told</source>
        <translation>ग्राहक को बताया जाता है (&amp;T)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>else nothing</source>
        <translation>नहीं तो कुछ नहीं</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>No, anoth&amp;er person</source>
        <translation>नहीं, कोई और व्यक्ति (&amp;E)</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>हाँ, {name}</translation>
    </message>
    <message>
        <source>{number} belongs to {names}. Is it the same person?</source>
        <translation>{number} नंबर {names} का है। क्या यह वही व्यक्ति है?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Bookings found</source>
        <translation>मिली बुकिंग</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अभी ग्राहक नहीं है</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the last digits.</source>
        <translation>कुछ नहीं मिला। नाम का हिस्सा या आख़िरी अंक लिखकर देखें।</translation>
    </message>
    <message>
        <source>Number, name, phone, event or note</source>
        <translation>नंबर, नाम, फ़ोन, कार्यक्रम या नोट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>बुकिंग ढूँढें</translation>
    </message>
    <message>
        <source>Wrong letters are forgiven. The last digits of a number will do.</source>
        <translation>ग़लत अक्षर भी चलेंगे। नंबर के आख़िरी अंक काफ़ी हैं।</translation>
    </message>
    <message>
        <source>found in a note</source>
        <translation>नोट में मिला</translation>
    </message>
    <message>
        <source>{count} found. Enter opens, Esc closes.</source>
        <translation>{count} मिले। Enter से खोलें, Esc से बंद करें।</translation>
    </message>
</context>
<context>
    <name>SeatPicker</name>
    <message>
        <source>&amp;Done picking</source>
        <translation>चुनना पूरा (&amp;D)</translation>
    </message>
    <message>
        <source>At least one stays picked.</source>
        <translation>कम से कम एक चुना रहता है।</translation>
    </message>
    <message>
        <source>At most {count} together.</source>
        <translation>एक साथ ज़्यादा से ज़्यादा {count}।</translation>
    </message>
    <message>
        <source>{count} picked, {guests} guests</source>
        <translation>{count} चुने, {guests} मेहमान</translation>
    </message>
    <message>
        <source>{place} is taken by {what}.</source>
        <translation>{place} लिया हुआ है: {what}।</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Plan of the tables, seats and rooms</source>
        <translation>मेज़ों, सीटों और कमरों का नक़्शा</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>taken by {what}</source>
        <translation>लिया हुआ: {what}</translation>
    </message>
    <message>
        <source>{count} guests</source>
        <translation>{count} मेहमान</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>&amp;Order</source>
        <translation>क्रम (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause it</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>क्यों (&amp;W)</translation>
    </message>
    <message>
        <source>1 is asked first</source>
        <translation>1 से पहले पूछा जाता है</translation>
    </message>
    <message>
        <source>A part costs</source>
        <translation>एक भाग का ख़र्च</translation>
    </message>
    <message>
        <source>Asked as number</source>
        <translation>पूछने का क्रम</translation>
    </message>
    <message>
        <source>At most a &amp;minute</source>
        <translation>एक मिनट में अधिकतम (&amp;M)</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>काम पर</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>पिछली समस्या</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>फिर भेजने दें</translation>
    </message>
    <message>
        <source>Messages wait meanwhile; those that come too late are not sent.</source>
        <translation>तब तक संदेश रुकते हैं; जिनमें बहुत देर हो जाए वे नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>No PC with its key is running</source>
        <translation>इसकी कुंजी वाला कोई पीसी नहीं चल रहा</translation>
    </message>
    <message>
        <source>No sender is set up yet.</source>
        <translation>अभी कोई प्रेषक तय नहीं है।</translation>
    </message>
    <message>
        <source>Only a manager pauses a sender.</source>
        <translation>प्रेषक को केवल मैनेजर रोकते हैं।</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>इन्हें केवल मालिक बदलता है।</translation>
    </message>
    <message>
        <source>Pause it…</source>
        <translation>रोकें…</translation>
    </message>
    <message>
        <source>Pause {provider}</source>
        <translation>{provider} को रोकें</translation>
    </message>
    <message>
        <source>Paused by {who}</source>
        <translation>{who} ने रोका</translation>
    </message>
    <message>
        <source>Price and order…</source>
        <translation>दाम और क्रम…</translation>
    </message>
    <message>
        <source>Price of a &amp;part</source>
        <translation>एक भाग का दाम (&amp;P)</translation>
    </message>
    <message>
        <source>Rests after refusals, then tries again by itself</source>
        <translation>अस्वीकृति के बाद रुका है, फिर अपने आप कोशिश करेगा</translation>
    </message>
    <message>
        <source>Say why, for those who wonder.</source>
        <translation>कारण लिखें, ताकि सब जानें।</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>दिखा</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>भेजता है</translation>
    </message>
    <message>
        <source>Terms of {provider}</source>
        <translation>{provider} की शर्तें</translation>
    </message>
    <message>
        <source>empty: without a limit</source>
        <translation>ख़ाली: कोई सीमा नहीं</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>&amp;Done</source>
        <translation>हो गया (&amp;D)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड हुईं</translation>
    </message>
    <message>
        <source>Held instead: {booking}</source>
        <translation>इसके बदले होल्ड: {booking}</translation>
    </message>
    <message>
        <source>Series: {held} of {asked} dates held</source>
        <translation>श्रृंखला: {asked} में से {held} तारीख़ें होल्ड</translation>
    </message>
    <message>
        <source>These dates are not booked. Take an alternative, or leave them out.</source>
        <translation>ये तारीख़ें बुक नहीं हुईं। विकल्प लें, या इन्हें छोड़ दें।</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Address</source>
        <translation>पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>बंद (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deposit, % of the price</source>
        <translation>अग्रिम, कीमत का % (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>से (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>अधिकतम मेहमान (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>कानूनी नाम (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>खुलना (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>कीमत (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Price of one</source>
        <translation>एक की कीमत (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rate, %</source>
        <translation>दर, % (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>चरण (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>कर (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>तक (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation>व्यापार नाम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>इकाई (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थल (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>वार (&amp;W)</translation>
    </message>
    <message>
        <source>1.25 is a quarter more</source>
        <translation>1.25 यानी एक चौथाई अधिक</translation>
    </message>
    <message>
        <source>2 to 6 capital letters or digits</source>
        <translation>2 से 6 बड़े अंग्रेज़ी अक्षर या अंक</translation>
    </message>
    <message>
        <source>26:00 is 2 at night</source>
        <translation>26:00 यानी रात के 2</translation>
    </message>
    <message>
        <source>27 for Maharashtra; the GSTIN begins with it</source>
        <translation>महाराष्ट्र के लिए 27; जीएसटी नंबर इसी से शुरू होता है</translation>
    </message>
    <message>
        <source>A booking is confirmed by</source>
        <translation>बुकिंग पक्की होती है</translation>
    </message>
    <message>
        <source>A clerk extends it to minutes at most</source>
        <translation>क्लर्क इसे अधिकतम इतने मिनट तक बढ़ाए</translation>
    </message>
    <message>
        <source>A clerk's discount at most, %</source>
        <translation>क्लर्क की अधिकतम छूट, %</translation>
    </message>
    <message>
        <source>A hold stands for minutes</source>
        <translation>होल्ड इतने मिनट रहता है</translation>
    </message>
    <message>
        <source>A manager's discount at most, %</source>
        <translation>प्रबंधक की अधिकतम छूट, %</translation>
    </message>
    <message>
        <source>A manager, by hand</source>
        <translation>प्रबंधक, स्वयं</translation>
    </message>
    <message>
        <source>A new rate holds from its day on; the event's first day decides. What is booked keeps its own.</source>
        <translation>नया दर अपने दिन से लागू होता है; कार्यक्रम का पहला दिन तय करता है। जो बुक है, उसका दर वही रहता है।</translation>
    </message>
    <message>
        <source>A venue's time zone and currency never change: bookings and accounts hang on them.</source>
        <translation>स्थल का समय क्षेत्र और मुद्रा कभी नहीं बदलते: बुकिंग और हिसाब इन पर टिके हैं।</translation>
    </message>
    <message>
        <source>A weekday without hours is closed; where no day has any, the venue is always open.</source>
        <translation>जिस वार का समय नहीं है, वह बंद है; किसी भी दिन का समय न हो तो स्थल सदा खुला है।</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवाएँ</translation>
    </message>
    <message>
        <source>Auditorium</source>
        <translation>सभागार</translation>
    </message>
    <message>
        <source>Balance due, days before the event</source>
        <translation>शेष रकम देय, कार्यक्रम से इतने दिन पहले</translation>
    </message>
    <message>
        <source>Booking rules</source>
        <translation>बुकिंग के नियम</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Cancel unpaid bookings in time</source>
        <translation>भुगतान न हुई बुकिंग समय पर रद्द करें</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>Certain dates</source>
        <translation>निश्चित तारीखें</translation>
    </message>
    <message>
        <source>Checked by the database at every hold; a manager may pass them with a reason.</source>
        <translation>हर होल्ड पर डेटाबेस जाँचता है; प्रबंधक कारण देकर इन्हें लाँघ सकता है।</translation>
    </message>
    <message>
        <source>Combined spaces</source>
        <translation>संयुक्त जगहें</translation>
    </message>
    <message>
        <source>Counted after the event</source>
        <translation>कार्यक्रम के बाद गिना जाता है</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>तारीख से</translation>
    </message>
    <message>
        <source>Dates to</source>
        <translation>तारीख तक</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days ahead at most</source>
        <translation>अधिकतम इतने दिन आगे</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>सप्ताह के दिन</translation>
    </message>
    <message>
        <source>Deposit and confirmation</source>
        <translation>अग्रिम और पुष्टि</translation>
    </message>
    <message>
        <source>Deposit as a fixed sum</source>
        <translation>अग्रिम, निश्चित रकम</translation>
    </message>
    <message>
        <source>Deposit at least</source>
        <translation>अग्रिम कम से कम</translation>
    </message>
    <message>
        <source>Deposit at most</source>
        <translation>अग्रिम अधिक से अधिक</translation>
    </message>
    <message>
        <source>Dining hall</source>
        <translation>भोजन कक्ष</translation>
    </message>
    <message>
        <source>Discount for cash, %</source>
        <translation>नकद पर छूट, %</translation>
    </message>
    <message>
        <source>Each further one costs</source>
        <translation>आगे के हर बदलाव का शुल्क</translation>
    </message>
    <message>
        <source>Enter a date such as 15/11/2026.</source>
        <translation>15/11/2026 जैसी तारीख भरें।</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 12.5.</source>
        <translation>12 या 12.5 जैसी संख्या भरें।</translation>
    </message>
    <message>
        <source>Enter a time such as 18:30, or 26:00 for 2 at night.</source>
        <translation>18:30 जैसा समय भरें, या रात के 2 के लिए 26:00।</translation>
    </message>
    <message>
        <source>Enter a whole number such as 30.</source>
        <translation>30 जैसी पूरी संख्या भरें।</translation>
    </message>
    <message>
        <source>Enter an address such as parijat@okbank.</source>
        <translation>parijat@okbank जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>Enter changes it.</source>
        <translation>Enter से बदलें।</translation>
    </message>
    <message>
        <source>Enter day and month, such as 15/11.</source>
        <translation>दिन और महीना भरें, जैसे 15/11।</translation>
    </message>
    <message>
        <source>Enter the two digits that a GSTIN begins with, such as 27.</source>
        <translation>GSTIN के पहले दो अंक लिखें, जैसे 27।</translation>
    </message>
    <message>
        <source>Entry before: charge</source>
        <translation>पहले प्रवेश: शुल्क</translation>
    </message>
    <message>
        <source>Entry before: minutes at most</source>
        <translation>पहले प्रवेश: अधिकतम मिनट</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>ठीक-ठीक</translation>
    </message>
    <message>
        <source>Follows the guests</source>
        <translation>मेहमानों के अनुसार</translation>
    </message>
    <message>
        <source>Free changes of date</source>
        <translation>तारीख के निःशुल्क बदलाव</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>जीएसटी नंबर</translation>
    </message>
    <message>
        <source>HSN or SAC code</source>
        <translation>एचएसएन या एसएसी कोड</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>हॉल</translation>
    </message>
    <message>
        <source>Halls, lawns and rooms that are booked by themselves. What is booked keeps its price.</source>
        <translation>हॉल, लॉन और कमरे जो अलग से बुक होते हैं। जो बुक है, उसकी कीमत वही रहती है।</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>Holds of one person in a minute</source>
        <translation>एक व्यक्ति के होल्ड, एक मिनट में</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>इसके भाग</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}.</source>
        <translation>पिछला बदलाव: {who}, {when}।</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Lawn</source>
        <translation>लॉन</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>कम से कम मात्रा</translation>
    </message>
    <message>
        <source>Longest event in minutes</source>
        <translation>सबसे लंबा कार्यक्रम, मिनट में</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Minutes of notice before the start</source>
        <translation>शुरू होने से इतने मिनट पहले सूचना</translation>
    </message>
    <message>
        <source>Minutes to clear after</source>
        <translation>बाद में समेटने के मिनट</translation>
    </message>
    <message>
        <source>Minutes to pay after the way was chosen</source>
        <translation>तरीका चुनने के बाद भुगतान के मिनट</translation>
    </message>
    <message>
        <source>Minutes to set up before</source>
        <translation>पहले तैयारी के मिनट</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>New add-on</source>
        <translation>नई अतिरिक्त सेवा</translation>
    </message>
    <message>
        <source>New combined space</source>
        <translation>नई संयुक्त जगह</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>नया पंजीकरण</translation>
    </message>
    <message>
        <source>New season or factor</source>
        <translation>नया मौसम या गुणक</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>New space</source>
        <translation>नई जगह</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>नया कर</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>नया स्थल</translation>
    </message>
    <message>
        <source>New weekday</source>
        <translation>नया वार</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is here yet. {key} makes the first.</source>
        <translation>यहाँ अभी कुछ नहीं है। {key} से पहला बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>इन वारों को</translation>
    </message>
    <message>
        <source>Open holds of one person at most</source>
        <translation>एक व्यक्ति के खुले होल्ड, अधिकतम</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>खुलने का समय</translation>
    </message>
    <message>
        <source>Overtime: charge for each step begun</source>
        <translation>अतिरिक्त समय: हर शुरू चरण का शुल्क</translation>
    </message>
    <message>
        <source>Overtime: minutes at most</source>
        <translation>अतिरिक्त समय: अधिकतम मिनट</translation>
    </message>
    <message>
        <source>Overtime: minutes of a step</source>
        <translation>अतिरिक्त समय: एक चरण के मिनट</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>पैन</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>सूची में स्थान</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>थाली</translation>
    </message>
    <message>
        <source>Price, times</source>
        <translation>कीमत, गुना</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>कीमतों में कर शामिल है</translation>
    </message>
    <message>
        <source>Quantity is charged</source>
        <translation>मात्रा का शुल्क</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Round totals to</source>
        <translation>योग इस तक पूर्णांकित</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Saved; every desk has it.</source>
        <translation>सहेजा गया; हर डेस्क पर पहुँच गया।</translation>
    </message>
    <message>
        <source>Season from</source>
        <translation>मौसम से</translation>
    </message>
    <message>
        <source>Season to</source>
        <translation>मौसम तक</translation>
    </message>
    <message>
        <source>Season, every year</source>
        <translation>मौसम, हर वर्ष</translation>
    </message>
    <message>
        <source>Seasons and dear days</source>
        <translation>मौसम और महँगे दिन</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>सीट</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Sessions only</source>
        <translation>केवल सत्र</translation>
    </message>
    <message>
        <source>Sessions or any times</source>
        <translation>सत्र या कोई भी समय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>छोटा कोड</translation>
    </message>
    <message>
        <source>Shortest event in minutes</source>
        <translation>सबसे छोटा कार्यक्रम, मिनट में</translation>
    </message>
    <message>
        <source>So many decimals are not kept.</source>
        <translation>इतने दशमलव नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <source>Spaces sold together under one name: booking it takes each of its parts.</source>
        <translation>एक नाम से साथ बिकने वाली जगहें: इसे बुक करने पर हर भाग लग जाता है।</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>राज्य कोड</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>पंजीकरण का राज्य</translation>
    </message>
    <message>
        <source>State of the venue</source>
        <translation>स्थल का राज्य</translation>
    </message>
    <message>
        <source>Step of the quantity</source>
        <translation>मात्रा का चरण</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Sunday instead of these</source>
        <translation>इनके बदले रविवार</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>मेज़</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>दर-सूची</translation>
    </message>
    <message>
        <source>Tax on &amp;hire</source>
        <translation>किराये पर कर (&amp;H)</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>कर पंजीकरण</translation>
    </message>
    <message>
        <source>Tax, discounts and changes of date, venue by venue.</source>
        <translation>कर, छूट और तारीख के बदलाव, हर स्थल के लिए।</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Terms in &amp;English</source>
        <translation>अंग्रेज़ी में शर्तें (&amp;E)</translation>
    </message>
    <message>
        <source>Terms in &amp;Hindi</source>
        <translation>हिन्दी में शर्तें (&amp;H)</translation>
    </message>
    <message>
        <source>Terms in &amp;Marathi</source>
        <translation>मराठी में शर्तें (&amp;M)</translation>
    </message>
    <message>
        <source>Terms on letters</source>
        <translation>पत्रों पर शर्तें</translation>
    </message>
    <message>
        <source>The choice of payment, at once</source>
        <translation>भुगतान का चुनाव, तुरंत</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>अग्रिम</translation>
    </message>
    <message>
        <source>The name on the window, and limits against mistakes.</source>
        <translation>खिड़की पर नाम, और गलतियों से बचाने वाली सीमाएँ।</translation>
    </message>
    <message>
        <source>The named slots of a venue's day, with what they cost.</source>
        <translation>स्थल के दिन के सत्र, उनकी कीमत के साथ।</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>पूरी कीमत</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is no GSTIN: 15 letters and digits, such as 27AAPFU0939F1ZV. Compare each one.</source>
        <translation>यह GSTIN नहीं है: इसमें 15 अक्षर और अंक होते हैं, जैसे 27AAPFU0939F1ZV। हर एक को मिलाकर देखें।</translation>
    </message>
    <message>
        <source>This is no PAN: five letters, four digits, one letter.</source>
        <translation>यह PAN नहीं है: पाँच अक्षर, चार अंक, एक अक्षर।</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>यूपीआई पता</translation>
    </message>
    <message>
        <source>Unit, as on a meter</source>
        <translation>यूनिट, मीटर के अनुसार</translation>
    </message>
    <message>
        <source>Up to the next step</source>
        <translation>अगले चरण तक</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>What is &amp;booked</source>
        <translation>क्या बुक होता है (&amp;B)</translation>
    </message>
    <message>
        <source>What is sold besides the space: plates, decoration, units.</source>
        <translation>जगह के अलावा जो बिकता है: थाली, सजावट, यूनिट।</translation>
    </message>
    <message>
        <source>What makes days dearer or cheaper. What is booked keeps its price.</source>
        <translation>जिससे दिन महँगे या सस्ते होते हैं। जो बुक है, उसकी कीमत वही रहती है।</translation>
    </message>
    <message>
        <source>What stands on confirmations and registration forms, a line for each term. A language that is left empty gets the terms of another; where all are empty, ours are printed.</source>
        <translation>पुष्टि पत्र और पंजीकरण प्रपत्र पर क्या लिखा होता है, हर शर्त के लिए एक पंक्ति। जो भाषा ख़ाली छोड़ी गई हो उसमें दूसरी भाषा की शर्तें छपती हैं; सब ख़ाली हों तो हमारी शर्तें छपती हैं।</translation>
    </message>
    <message>
        <source>What stands on receipts and invoices. Papers that were issued keep what they say.</source>
        <translation>जो रसीदों और बिलों पर लिखा होता है। जारी हो चुके कागज़ नहीं बदलते।</translation>
    </message>
    <message>
        <source>Which way of paying fits is asked by “How customers pay” (Ctrl+Alt+P); bookings keep their terms.</source>
        <translation>भुगतान का कौन-सा ढंग ठीक है, यह “ग्राहक कैसे भुगतान करते हैं” (Ctrl+Alt+P) पूछता है; बुकिंग की शर्तें वही रहती हैं।</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>पूरे दिन</translation>
    </message>
    <message>
        <source>Write lines such as “24 = 100 %”; this one is not: {line}</source>
        <translation>“24 = 100 %” जैसी पंक्तियाँ लिखें; यह वैसी नहीं है: {line}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>a share or a fixed sum, not both</source>
        <translation>प्रतिशत या निश्चित रकम, दोनों नहीं</translation>
    </message>
    <message>
        <source>as in the GSTIN, such as 27</source>
        <translation>जैसा जीएसटी नंबर में है, जैसे 27</translation>
    </message>
    <message>
        <source>certain dates: such as 15/11/2026</source>
        <translation>निश्चित तारीखें: जैसे 15/11/2026</translation>
    </message>
    <message>
        <source>change it together with the rate</source>
        <translation>इसे दर के साथ बदलें</translation>
    </message>
    <message>
        <source>degrees, such as 18.520430; for directions in messages</source>
        <translation>अंश में, जैसे 18.520430; संदेशों में रास्ता बताने के लिए</translation>
    </message>
    <message>
        <source>empty: every one is free</source>
        <translation>खाली: सभी निःशुल्क</translation>
    </message>
    <message>
        <source>notice = share given back, a line each</source>
        <translation>सूचना = लौटाया जाने वाला भाग, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>of a session on an ordinary day</source>
        <translation>साधारण दिन के एक सत्र की</translation>
    </message>
    <message>
        <source>only for days of the week</source>
        <translation>केवल सप्ताह के दिनों के लिए</translation>
    </message>
    <message>
        <source>seasons: day and month, such as 15/11</source>
        <translation>मौसम: दिन और महीना, जैसे 15/11</translation>
    </message>
    <message>
        <source>smaller numbers come first</source>
        <translation>छोटी संख्या पहले आती है</translation>
    </message>
    <message>
        <source>{time} the next day</source>
        <translation>अगले दिन {time}</translation>
    </message>
    <message>
        <source>{who} made this “{value}” ({when}). Save again to keep yours.</source>
        <translation>{who} ने इसे “{value}” किया ({when})। अपना रखने के लिए फिर सहेजें।</translation>
    </message>
    <message>
        <source>“24 = 100 %”: cancelled 24 hours or days before the start, all of it goes back. Bookings keep theirs.</source>
        <translation>“24 = 100 %”: शुरू होने से 24 घंटे या दिन पहले रद्द करने पर पूरी रकम लौटती है। बुकिंग की अपनी शर्तें बनी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>&amp;Book it</source>
        <translation>दर्ज करें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation>कारण दर्ज करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number of the report</source>
        <translation>रिपोर्ट का नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>प्रदाता (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;UTR</source>
        <translation>UTR (&amp;U)</translation>
    </message>
    <message>
        <source>Correct the settlement</source>
        <translation>प्राप्ति सुधारें</translation>
    </message>
    <message>
        <source>Enter a settlement</source>
        <translation>प्राप्ति दर्ज करें</translation>
    </message>
    <message>
        <source>Enter the number that the provider's report has.</source>
        <translation>प्रदाता की रिपोर्ट का नंबर लिखें।</translation>
    </message>
    <message>
        <source>Enter what came to the bank.</source>
        <translation>बैंक में कितना आया, लिखें।</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>अंतर समझाएँ</translation>
    </message>
    <message>
        <source>How is it &amp;explained?</source>
        <translation>इसका कारण क्या है? (&amp;E)</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>भुगतान का दिन (&amp;O)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>Paid to the &amp;bank</source>
        <translation>बैंक में आया (&amp;B)</translation>
    </message>
    <message>
        <source>Say what was found out; it stays with the settlement.</source>
        <translation>क्या पता चला, लिखें; यह प्राप्ति के साथ रहेगा।</translation>
    </message>
    <message>
        <source>The settlement was told anew meanwhile. Close this and look at it again.</source>
        <translation>इस बीच प्राप्ति फिर बताई गई। इसे बंद करें और फिर देखें।</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>with a minus if it was taken from the bank</source>
        <translation>बैंक से काटी गई हो तो ऋण चिह्न (-) के साथ</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>खोलें (&amp;U)</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>कैप्स लॉक चालू है</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>S&amp;omeone else</source>
        <translation>कोई और (&amp;O)</translation>
    </message>
    <message>
        <source>Sign in to your front desk.</source>
        <translation>अपने काउंटर में साइन इन करें।</translation>
    </message>
    <message>
        <source>Try the demo as</source>
        <translation>डेमो ऐसे आज़माएँ</translation>
    </message>
    <message>
        <source>or with a name</source>
        <translation>या नाम से</translation>
    </message>
    <message>
        <source>{name}'s work is as it was. Enter the password to go on.</source>
        <translation>{name} का काम जैसा था वैसा ही है। आगे बढ़ने के लिए पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>{name}'s work stays covered. Enter your own password.</source>
        <translation>{name} का काम ढका रहेगा। अपना पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>&amp;End it</source>
        <translation>समाप्त करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>लॉगिन (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the login</source>
        <translation>लॉगिन बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>पद (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>पासवर्ड रखें (&amp;S)</translation>
    </message>
    <message>
        <source>An owner does this.</source>
        <translation>यह मालिक करता है।</translation>
    </message>
    <message>
        <source>Eight characters at least.</source>
        <translation>कम से कम आठ अक्षर।</translation>
    </message>
    <message>
        <source>End the login</source>
        <translation>लॉगिन समाप्त करें</translation>
    </message>
    <message>
        <source>Everybody has a login of their own: who did what stays in the history when they leave.</source>
        <translation>हर किसी का अपना लॉगिन है: किसने क्या किया, यह उनके जाने पर भी इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name} का नया पासवर्ड</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Small letters, digits and _ only.</source>
        <translation>केवल छोटे अंग्रेज़ी अक्षर, अंक और _।</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>वही फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>यह वही नहीं है।</translation>
    </message>
    <message>
        <source>This is your own login.</source>
        <translation>यह आपका अपना लॉगिन है।</translation>
    </message>
    <message>
        <source>small letters and digits, such as asha</source>
        <translation>छोटे अंग्रेज़ी अक्षर और अंक, जैसे asha</translation>
    </message>
    <message>
        <source>{name} will be signed out everywhere and cannot come back.</source>
        <translation>{name} हर जगह से बाहर हो जाएँगे और वापस नहीं आ सकेंगे।</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Blackout</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled; the space is free</source>
        <translation>रद्द; जगह ख़ाली है</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Held for the customer until the time runs out</source>
        <translation>समय ख़त्म होने तक ग्राहक के लिए रखी गई</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Reserved, waiting for payment or approval</source>
        <translation>सुरक्षित है, भुगतान या मंज़ूरी बाकी</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिक चुकी</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>कार्यक्रम हो चुका है</translation>
    </message>
    <message>
        <source>The hold ran out; the space is free</source>
        <translation>होल्ड का समय ख़त्म; जगह ख़ाली है</translation>
    </message>
    <message>
        <source>The house has closed the space</source>
        <translation>हॉल ने जगह बंद की है</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Connecting …</source>
        <translation>जुड़ रहा है …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Reconnecting since {time}</source>
        <translation>{time} से फिर जुड़ रहा है</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>This PC's clock is {number} s off; the server's is shown.</source>
        <translation>इस कंप्यूटर की घड़ी {number} सेकंड ग़लत है; सर्वर का समय दिखाया जा रहा है।</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>&amp;Reference of the payment</source>
        <translation>भुगतान का संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>Enter the reference it was sent under.</source>
        <translation>वह संदर्भ लिखें जिससे भेजा गया।</translation>
    </message>
    <message>
        <source>It has changed meanwhile: {state} ({who}, {when}).</source>
        <translation>इस बीच बदल गया: {state} ({who}, {when})।</translation>
    </message>
    <message>
        <source>Its day is closed: the payment stays as it is. Give the money back by a refund.</source>
        <translation>इसका दिन बंद हो चुका है: भुगतान जैसा है वैसा रहेगा। पैसा धनवापसी से लौटाएँ।</translation>
    </message>
</context>
<context>
    <name>Supporting</name>
    <message>
        <source>Collected in {file}. It holds no customers and no amounts; look through it, then send it.</source>
        <translation>{file} में एकत्र किया गया। इसमें न ग्राहक हैं न रकम; देख लें, फिर भेजें।</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>एकत्र किया जा रहा है …</translation>
    </message>
    <message>
        <source>Run `desk support` on this PC instead.</source>
        <translation>इसके बदले इस पीसी पर `desk support` चलाएँ।</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>&amp;Cash</source>
        <translation>नकद (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>किसके लिए (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>दर्ज करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>ऑनलाइन (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>दर्ज करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>ट्रांसफ़र (&amp;T)</translation>
    </message>
    <message>
        <source>All the credit</source>
        <translation>पूरी जमा रक़म</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>माँगें (&amp;K)</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>कार्ड (&amp;D)</translation>
    </message>
    <message>
        <source>Che&amp;que</source>
        <translation>चेक (&amp;Q)</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देना है</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>सब चुक गया</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>अब कुछ भी देय नहीं है</translation>
    </message>
    <message>
        <source>Only {sum} of the credit is left.</source>
        <translation>जमा रक़म में से केवल {sum} बची है।</translation>
    </message>
    <message>
        <source>Pay fro&amp;m the credit</source>
        <translation>जमा रक़म से चुकाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>भुगतान लें</translation>
    </message>
    <message>
        <source>U&amp;PI</source>
        <translation>यूपीआई (&amp;P)</translation>
    </message>
    <message>
        <source>Use cr&amp;edit</source>
        <translation>जमा रक़म (&amp;E)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>the booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>{received} of {total} received</source>
        <translation>{total} में से {received} मिले</translation>
    </message>
    <message>
        <source>{sum} due by {day}</source>
        <translation>{day} तक {sum} देने हैं</translation>
    </message>
    <message>
        <source>{sum} due since {day}</source>
        <translation>{day} से {sum} बाकी हैं</translation>
    </message>
    <message>
        <source>{sum} is on its way already.</source>
        <translation>{sum} पहले से रास्ते में हैं।</translation>
    </message>
    <message>
        <source>{sum} is still due.</source>
        <translation>{sum} अब भी बाकी हैं।</translation>
    </message>
    <message>
        <source>{taken} Press again to take this as well.</source>
        <translation>{taken} यह भी लेने के लिए फिर दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Cancelled in a week</source>
        <translation>एक सप्ताह में रद्द करने पर</translation>
    </message>
    <message>
        <source>Cancelled today</source>
        <translation>आज रद्द करने पर</translation>
    </message>
    <message>
        <source>Cancelled tomorrow</source>
        <translation>कल रद्द करने पर</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>हिस्सा {n}</translation>
    </message>
    <message>
        <source>Payment and cancellation</source>
        <translation>भुगतान और रद्द करना</translation>
    </message>
    <message>
        <source>credit of {sum} until {day}</source>
        <translation>{day} तक {sum} का क्रेडिट</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>आज देना है</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>तारीख़ निकल गई</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया गया</translation>
    </message>
    <message>
        <source>{notice}: {received} received less {share} of {charges} = {kept}</source>
        <translation>{notice}: मिले {received} में से {charges} का {share} घटाकर = {kept}</translation>
    </message>
    <message>
        <source>{notice}: {share} of {received} received</source>
        <translation>{notice}: मिले {received} का {share}</translation>
    </message>
    <message>
        <source>{n} days before the event</source>
        <translation>कार्यक्रम से {n} दिन पहले</translation>
    </message>
    <message>
        <source>{n} hours before the event</source>
        <translation>कार्यक्रम से {n} घंटे पहले</translation>
    </message>
    <message>
        <source>{sum} back</source>
        <translation>{sum} वापस</translation>
    </message>
    <message>
        <source>{sum} by {day}, {state}</source>
        <translation>{day} तक {sum}, {state}</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} बाकी</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>&amp;Category</source>
        <translation>श्रेणी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>हेडर (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Number at the provider</source>
        <translation>प्रदाता के यहाँ संख्या (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <translation>यह पाठ सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>संदेश (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>संस्करण (&amp;V)</translation>
    </message>
    <message>
        <source>Copied with typed tags, as the portal wants it.</source>
        <translation>टैग सहित कॉपी हुआ, जैसा पोर्टल चाहता है।</translation>
    </message>
    <message>
        <source>Copy it for the DLT &amp;portal</source>
        <translation>DLT पोर्टल के लिए कॉपी करें (&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;LT template number</source>
        <translation>DLT टेम्पलेट संख्या (&amp;L)</translation>
    </message>
    <message>
        <source>May go by the ne&amp;xt provider if need be</source>
        <translation>ज़रूरत हो तो अगले प्रदाता से जा सकता है (&amp;X)</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>कुछ बदला नहीं है।</translation>
    </message>
    <message>
        <source>Only a manager changes texts.</source>
        <translation>पाठ केवल मैनेजर बदलते हैं।</translation>
    </message>
    <message>
        <source>Promotion: only from {begin} to {end} o'clock</source>
        <translation>प्रचार: केवल {begin} से {end} बजे तक</translation>
    </message>
    <message>
        <source>Put back what is saved</source>
        <translation>सहेजा हुआ वापस लाएँ</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>विषय (&amp;U)</translation>
    </message>
    <message>
        <source>Service: about a booking</source>
        <translation>सेवा: बुकिंग के बारे में</translation>
    </message>
    <message>
        <source>Take &amp;our text</source>
        <translation>हमारा पाठ लें (&amp;O)</translation>
    </message>
    <message>
        <source>This text is &amp;in use</source>
        <translation>यह पाठ उपयोग में है (&amp;I)</translation>
    </message>
    <message>
        <source>{number}: {when}, {who}</source>
        <translation>{number}: {when}, {who}</translation>
    </message>
</context>
<context>
    <name>TextsLink</name>
    <message>
        <source>&amp;Open the texts</source>
        <translation>पाठ खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>संदेशों के पाठ</translation>
    </message>
    <message>
        <source>What customers are told</source>
        <translation>ग्राहकों को क्या बताया जाता है</translation>
    </message>
    <message>
        <source>What customers are told by SMS, WhatsApp and e-mail, in three languages, stands with the messages.</source>
        <translation>ग्राहकों को SMS, WhatsApp और ई-मेल से तीन भाषाओं में जो बताया जाता है, वह संदेशों के साथ है।</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>! disputed</source>
        <translation>! विवादित</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>रक़म (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring</source>
        <translation>लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>दिन बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the drawer</source>
        <translation>गल्ला बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>विवादित करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drawer</source>
        <translation>गल्ला (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>तिजोरी में डालें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>सौंपें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the count</source>
        <translation>गिनती दर्ज करें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टिप्पणी (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stays as the next float</source>
        <translation>अगली बार के लिए रहे (&amp;S)</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>शुरू में</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>Bring change</source>
        <translation>छुट्टे लाएँ</translation>
    </message>
    <message>
        <source>Bring change from the safe</source>
        <translation>तिजोरी से छुट्टे लाएँ</translation>
    </message>
    <message>
        <source>Brought from the &amp;safe</source>
        <translation>तिजोरी से लाए (&amp;S)</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>किसने लिया</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>बही के अनुसार</translation>
    </message>
    <message>
        <source>By the books {sum}</source>
        <translation>बही के अनुसार {sum}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Cash not looked at: {sum} ({count}). Closing counts it as verified.</source>
        <translation>बिना जाँचा नकद: {sum} ({count})। दिन बंद करने पर यह जाँचा हुआ माना जाएगा।</translation>
    </message>
    <message>
        <source>Cash of the day</source>
        <translation>दिन का नकद</translation>
    </message>
    <message>
        <source>Cash that is not disputed counts as verified. A closed day is never changed; what comes later is in the next one.</source>
        <translation>जो नकद विवादित नहीं है, वह जाँचा हुआ माना जाएगा। बंद दिन कभी नहीं बदलता; बाद में जो आए, वह अगले दिन में जाएगा।</translation>
    </message>
    <message>
        <source>Cheques and transfers not cleared: {sum} ({count}). They are in the day on which they come.</source>
        <translation>जो चेक और ट्रांसफ़र अभी नहीं आए: {sum} ({count})। वे जिस दिन आएँगे, उसी दिन में गिने जाएँगे।</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>चुनें कि गल्ला कौन लेगा।</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>दिन बंद करें</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>गल्ला बंद करें</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>बंद किए गए दिन</translation>
    </message>
    <message>
        <source>Closed with {sum}</source>
        <translation>{sum} के साथ बंद हुआ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>गल्ला गिनें और बंद करें</translation>
    </message>
    <message>
        <source>Count by notes and coins</source>
        <translation>नोट और सिक्के गिनें</translation>
    </message>
    <message>
        <source>Count it now</source>
        <translation>अभी गिनें</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>गल्ला गिनें</translation>
    </message>
    <message>
        <source>Counted {sum}</source>
        <translation>{sum} गिने</translation>
    </message>
    <message>
        <source>Counted: {sum}</source>
        <translation>गिने: {sum}</translation>
    </message>
    <message>
        <source>Da&amp;y close</source>
        <translation>दिन बंद (&amp;Y)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Dispute the cash</source>
        <translation>नकद को विवादित करें</translation>
    </message>
    <message>
        <source>Dispute the cash of {number}</source>
        <translation>{number} का नकद विवादित करें</translation>
    </message>
    <message>
        <source>Disputed cash</source>
        <translation>विवादित नकद</translation>
    </message>
    <message>
        <source>Disputed cash: {sum} ({count}). It stays so in the Z report.</source>
        <translation>विवादित नकद: {sum} ({count})। Z रिपोर्ट में भी ऐसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>गल्ले</translation>
    </message>
    <message>
        <source>Drop cash into the safe</source>
        <translation>नकद तिजोरी में डालें</translation>
    </message>
    <message>
        <source>Drop into the safe</source>
        <translation>तिजोरी में डालें</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>शून्य से ज़्यादा रक़म लिखें।</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>रक़म लिखें।</translation>
    </message>
    <message>
        <source>From the safe less into it</source>
        <translation>तिजोरी से लाया, डाला घटाकर</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>गल्ले पर जाएँ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand over &amp;to</source>
        <translation>किसे सौंपें (&amp;T)</translation>
    </message>
    <message>
        <source>Hand the drawer over</source>
        <translation>गल्ला सौंपें</translation>
    </message>
    <message>
        <source>Handed over to {person} with {sum}</source>
        <translation>{sum} के साथ {person} को सौंपा</translation>
    </message>
    <message>
        <source>Held for customers</source>
        <translation>ग्राहकों की रखी रक़म</translation>
    </message>
    <message>
        <source>How many of {worth}</source>
        <translation>{worth} के कितने</translation>
    </message>
    <message>
        <source>Last closed</source>
        <translation>पिछली बार बंद हुआ</translation>
    </message>
    <message>
        <source>Meanwhile at another desk:
{news}</source>
        <translation>इस बीच दूसरे काउंटर पर:
{news}</translation>
    </message>
    <message>
        <source>No cash drawer is open here, so nobody answers for this cash yet. What you typed stays.</source>
        <translation>यहाँ कोई गल्ला खुला नहीं है, इसलिए इस नकद की ज़िम्मेदारी अभी किसी की नहीं है। आपका लिखा हुआ बना रहेगा।</translation>
    </message>
    <message>
        <source>No drawer is open</source>
        <translation>कोई गल्ला खुला नहीं है</translation>
    </message>
    <message>
        <source>Nothing is in the way of closing the day.</source>
        <translation>दिन बंद करने में कोई रुकावट नहीं है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>कब से खुला</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>गल्ला खोलें</translation>
    </message>
    <message>
        <source>Open the drawer (Ctrl+O)</source>
        <translation>गल्ला खोलें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open, held by {person}</source>
        <translation>खुला है, {person} के पास</translation>
    </message>
    <message>
        <source>Opened with {sum}</source>
        <translation>{sum} के साथ खोला</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>ज़्यादा या कम</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़ात</translation>
    </message>
    <message>
        <source>Put the float in, then count all that lies there.</source>
        <translation>शुरुआती रक़म रखें, फिर जो कुछ पड़ा है सब गिनें।</translation>
    </message>
    <message>
        <source>Receipts {first} to {last}</source>
        <translation>रसीदें {first} से {last}</translation>
    </message>
    <message>
        <source>Received and paid back</source>
        <translation>मिला और लौटाया</translation>
    </message>
    <message>
        <source>Received less paid back</source>
        <translation>मिला, लौटाया घटाकर</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>बताएँ किसलिए।</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>बताएँ कि इसमें क्या गड़बड़ है।</translation>
    </message>
    <message>
        <source>Since you began to count, see that it is counted too:
{list}</source>
        <translation>आपकी गिनती शुरू होने के बाद आया, इसे भी गिनें:
{list}</translation>
    </message>
    <message>
        <source>Stayed in it</source>
        <translation>इसमें छोड़ा</translation>
    </message>
    <message>
        <source>That is more than was counted.</source>
        <translation>यह गिनी हुई रक़म से ज़्यादा है।</translation>
    </message>
    <message>
        <source>The count and the books differ. Count once more, or say why they do.</source>
        <translation>गिनती और बही में फ़र्क़ है। एक बार फिर गिनें, या कारण बताएँ।</translation>
    </message>
    <message>
        <source>The day is closed: Z {number}.</source>
        <translation>दिन बंद हो गया: Z {number}।</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>अब तक का दिन</translation>
    </message>
    <message>
        <source>There is nobody else to hand it to.</source>
        <translation>सौंपने के लिए और कोई नहीं है।</translation>
    </message>
    <message>
        <source>There is not so much in the drawer.</source>
        <translation>गल्ले में इतना नहीं है।</translation>
    </message>
    <message>
        <source>This day is closed already, or has not come yet.</source>
        <translation>यह दिन पहले ही बंद हो चुका है, या अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Verify the cash</source>
        <translation>नकद जाँचा</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>What happened to the drawer</source>
        <translation>गल्ले में क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Works here no more. Choose somebody else.</source>
        <translation>अब यहाँ काम नहीं करते। किसी और को चुनें।</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z रिपोर्ट</translation>
    </message>
    <message>
        <source>Z {number} · {day} · {person}</source>
        <translation>Z रिपोर्ट {number} · {day} · {person}</translation>
    </message>
    <message>
        <source>agrees with the books</source>
        <translation>बही से मेल खाता है</translation>
    </message>
    <message>
        <source>float</source>
        <translation>शुरुआती रक़म</translation>
    </message>
    <message>
        <source>needed if the books differ</source>
        <translation>बही से फ़र्क़ हो तो ज़रूरी</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>अभी नहीं जाँचा</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>the rest goes to the safe</source>
        <translation>बाक़ी तिजोरी में जाएगा</translation>
    </message>
    <message>
        <source>{day} is closed (Z {number}). What comes now is in the next day.</source>
        <translation>{day} बंद हो चुका है (Z {number})। अब जो आएगा वह अगले दिन में होगा।</translation>
    </message>
    <message>
        <source>{moved} brought from the safe</source>
        <translation>{moved} तिजोरी से लाए</translation>
    </message>
    <message>
        <source>{moved} dropped into the safe</source>
        <translation>{moved} तिजोरी में डाले</translation>
    </message>
    <message>
        <source>{person} handed the drawer to you. Count it before you go on.</source>
        <translation>{person} ने आपको गल्ला सौंपा है। आगे बढ़ने से पहले गिन लें।</translation>
    </message>
    <message>
        <source>{person} holds the drawer. Only they or a manager may do this.</source>
        <translation>गल्ला {person} के पास है। यह केवल वे या मैनेजर कर सकते हैं।</translation>
    </message>
    <message>
        <source>{person}'s drawer is open. Count and close it first.</source>
        <translation>{person} का गल्ला खुला है। पहले उसे गिनकर बंद करें।</translation>
    </message>
    <message>
        <source>{sum} goes to the safe</source>
        <translation>{sum} तिजोरी में जाएगा</translation>
    </message>
    <message>
        <source>{sum} over</source>
        <translation>{sum} ज़्यादा</translation>
    </message>
    <message>
        <source>{sum} short</source>
        <translation>{sum} कम</translation>
    </message>
    <message>
        <source>{sum} stayed in it at the last close. Put in what you bring from the safe, then count all that lies there.</source>
        <translation>पिछली बार बंद करते समय इसमें {sum} छोड़े गए थे। तिजोरी से जो लाएँ वह रखें, फिर जो कुछ पड़ा है सब गिनें।</translation>
    </message>
    <message>
        <source>{time} · {person} took {sum} in cash ({number})</source>
        <translation>{time} · {person} ने {sum} नकद लिया ({number})</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ जाँचा हुआ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Arriving today</source>
        <translation>आज आने वाले</translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation>बुकिंग: {count}</translation>
    </message>
    <message>
        <source>Cash in dispute</source>
        <translation>आपत्ति वाला नकद</translation>
    </message>
    <message>
        <source>Cheques and transfers to clear</source>
        <translation>क्लियर करने के चेक और ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>Closures that wait</source>
        <translation>जगह बंद करना बाकी</translation>
    </message>
    <message>
        <source>Conflicts with closures</source>
        <translation>बंदी से टकराती बुकिंग</translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>इंतज़ाम करें</translation>
    </message>
    <message>
        <source>Holds about to lapse</source>
        <translation>जल्द ख़त्म होने वाले होल्ड</translation>
    </message>
    <message>
        <source>In the drawers</source>
        <translation>गल्लों में</translation>
    </message>
    <message>
        <source>In the house today</source>
        <translation>आज हॉल में</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>संदेश, जिनके पहुँचने का पता नहीं</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>संदेश, जो नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>प्रतीक्षा में संदेश</translation>
    </message>
    <message>
        <source>Messages to send or drop</source>
        <translation>भेजने या हटाने के संदेश</translation>
    </message>
    <message>
        <source>Money on cancelled bookings</source>
        <translation>रद्द बुकिंग का पैसा</translation>
    </message>
    <message>
        <source>Money that fits nowhere</source>
        <translation>पैसा जिसकी जगह तय नहीं</translation>
    </message>
    <message>
        <source>Money that waits</source>
        <translation>पैसे के काम</translation>
    </message>
    <message>
        <source>No booking is in the way of a closure.</source>
        <translation>कोई बुकिंग बंदी के आड़े नहीं आती।</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अभी ग्राहक नहीं है</translation>
    </message>
    <message>
        <source>No function is on.</source>
        <translation>कोई कार्यक्रम नहीं चल रहा।</translation>
    </message>
    <message>
        <source>No hold runs out today.</source>
        <translation>आज कोई होल्ड ख़त्म नहीं हो रहा।</translation>
    </message>
    <message>
        <source>No money waits for a decision.</source>
        <translation>किसी पैसे का फ़ैसला बाकी नहीं।</translation>
    </message>
    <message>
        <source>No payment is due today.</source>
        <translation>आज कोई भुगतान बाकी नहीं।</translation>
    </message>
    <message>
        <source>Nobody is still to arrive today.</source>
        <translation>आज किसी का आना बाकी नहीं।</translation>
    </message>
    <message>
        <source>Nothing is there any more</source>
        <translation>वहाँ अब कुछ नहीं है</translation>
    </message>
    <message>
        <source>One booking is still there</source>
        <translation>वहाँ अभी एक बुकिंग है</translation>
    </message>
    <message>
        <source>Online payments that failed</source>
        <translation>असफल ऑनलाइन भुगतान</translation>
    </message>
    <message>
        <source>Only a manager closes a space.</source>
        <translation>जगह सिर्फ़ मैनेजर बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open drawers: {count}</source>
        <translation>खुले गल्ले: {count}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>समय बीता बकाया</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया गया</translation>
    </message>
    <message>
        <source>Payments due</source>
        <translation>बाकी भुगतान</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>आज मिला</translation>
    </message>
    <message>
        <source>Refunds that failed</source>
        <translation>असफल धनवापसी</translation>
    </message>
    <message>
        <source>Refunds to approve</source>
        <translation>मंज़ूर करने की धनवापसी</translation>
    </message>
    <message>
        <source>Refunds to pay out</source>
        <translation>देने की धनवापसी</translation>
    </message>
    <message>
        <source>Settlements of providers that do not match</source>
        <translation>प्रदाताओं की प्राप्ति जो नहीं मिलती</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>सभी {count} दिखाएँ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>at least {sum}</source>
        <translation>कम से कम {sum}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>oldest {day}</source>
        <translation>सबसे पुराना {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>तारीख़ निकल गई</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>बंद होनी है</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} बाकी</translation>
    </message>
    <message>
        <source>{count} bookings are still there</source>
        <translation>वहाँ अभी {count} बुकिंग हैं</translation>
    </message>
    <message>
        <source>{count} guests</source>
        <translation>{count} मेहमान</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Not undone ({what}): {why}</source>
        <translation>वापस नहीं लिया गया ({what}): {why}</translation>
    </message>
    <message>
        <source>The space is blocked again: {what}.</source>
        <translation>जगह फिर से बंद है: {what}.</translation>
    </message>
    <message>
        <source>The space is blocked: {what}.</source>
        <translation>जगह बंद की गई: {what}.</translation>
    </message>
    <message>
        <source>The space is open again: {what}.</source>
        <translation>जगह फिर से खुली है: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{what} is back where it was, at {price}.</source>
        <translation>{what} वापस पुरानी जगह पर, क़ीमत {price}.</translation>
    </message>
    <message>
        <source>{what} is held again as {new}, at {price}.</source>
        <translation>{what} फिर से {new} के रूप में होल्ड, क़ीमत {price}.</translation>
    </message>
    <message>
        <source>{what} says again what it said before.</source>
        <translation>{what} में फिर वही लिखा है जो पहले था।</translation>
    </message>
    <message>
        <source>{what} was cancelled.</source>
        <translation>{what} रद्द की गई।</translation>
    </message>
    <message>
        <source>{what} was edited.</source>
        <translation>{what} सुधारी गई।</translation>
    </message>
    <message>
        <source>{what} was moved.</source>
        <translation>{what} बदली गई।</translation>
    </message>
    <message>
        <source>{what}: noted.</source>
        <translation>{what}: दर्ज किया।</translation>
    </message>
    <message>
        <source>{what}: taken back.</source>
        <translation>{what}: वापस लिया।</translation>
    </message>
    <message>
        <source>{who} changed it, {when}.</source>
        <translation>{who} ने बदला, {when}.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>थाली</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>थालियाँ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>units</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>{price} a {unit}</source>
        <translation>{price} प्रति {unit}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>&amp;Bank</source>
        <translation>बैंक (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date on the cheque</source>
        <translation>चेक की तारीख़ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last four digits of the card</source>
        <translation>कार्ड के अंतिम चार अंक (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;UTR</source>
        <translation>UTR (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;UTR or reference</source>
        <translation>UTR या संदर्भ (&amp;U)</translation>
    </message>
    <message>
        <source>Appro&amp;val number on the slip</source>
        <translation>पर्ची पर मंज़ूरी नंबर (&amp;V)</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>तरीका (&amp;Y)</translation>
    </message>
    <message>
        <source>Banks usually refuse more than ₹1,00,000 in one UPI payment: split it, or take a transfer.</source>
        <translation>बैंक प्रायः एक UPI भुगतान में ₹1,00,000 से ज़्यादा नहीं लेते: बाँटकर लें, या ट्रांसफ़र लें।</translation>
    </message>
    <message>
        <source>Cheque &amp;number</source>
        <translation>चेक नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>Cred&amp;it of</source>
        <translation>किस बुकिंग की जमा रक़म (&amp;I)</translation>
    </message>
    <message>
        <source>Date on the cheque</source>
        <translation>चेक की तारीख़</translation>
    </message>
    <message>
        <source>Enter four digits, or leave it empty.</source>
        <translation>चार अंक लिखें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Enter the UTR: 6 to 35 letters and digits.</source>
        <translation>UTR लिखें: 6 से 35 अक्षर और अंक।</translation>
    </message>
    <message>
        <source>Enter the amount; the code follows it.</source>
        <translation>रक़म लिखें; कोड उसी के अनुसार बनेगा।</translation>
    </message>
    <message>
        <source>Enter the bank of the cheque.</source>
        <translation>चेक का बैंक लिखें।</translation>
    </message>
    <message>
        <source>Enter the number of the cheque: 4 to 12 digits.</source>
        <translation>चेक का नंबर लिखें: 4 से 12 अंक।</translation>
    </message>
    <message>
        <source>Enter the number on the slip: 4 to 35 letters and digits.</source>
        <translation>पर्ची का नंबर लिखें: 4 से 35 अक्षर और अंक।</translation>
    </message>
    <message>
        <source>Good until {day}.</source>
        <translation>{day} तक मान्य।</translation>
    </message>
    <message>
        <source>It counts when a manager has seen it in the bank.</source>
        <translation>जब मैनेजर इसे बैंक में देख लेगा, तब गिना जाएगा।</translation>
    </message>
    <message>
        <source>No UPI address is set for this venue, so there is no code to show. An owner sets it.</source>
        <translation>इस स्थल का UPI पता नहीं रखा है, इसलिए कोड नहीं बन सकता। मालिक इसे रखता है।</translation>
    </message>
    <message>
        <source>No provider is set up for this venue. An owner sets one up.</source>
        <translation>इस स्थल के लिए कोई प्रदाता नहीं है। मालिक इसे लगाता है।</translation>
    </message>
    <message>
        <source>Record it once you have seen the money arrive.</source>
        <translation>पैसा आता देख लेने पर ही दर्ज करें।</translation>
    </message>
    <message>
        <source>The customer pays on the provider's page. Link, code and state appear under Payments.</source>
        <translation>ग्राहक प्रदाता के पन्ने पर भुगतान करता है। लिंक, कोड और स्थिति भुगतान में दिखेंगे।</translation>
    </message>
    <message>
        <source>This customer has no credit left.</source>
        <translation>इस ग्राहक की कोई जमा रक़म नहीं बची।</translation>
    </message>
    <message>
        <source>Thro&amp;ugh</source>
        <translation>किसके द्वारा (&amp;U)</translation>
    </message>
    <message>
        <source>from the customer's app or the bank's message</source>
        <translation>ग्राहक के ऐप या बैंक के संदेश से</translation>
    </message>
    <message>
        <source>{count} characters; a UTR usually has 12 digits</source>
        <translation>{count} अक्षर; UTR में प्रायः 12 अंक होते हैं</translation>
    </message>
    <message>
        <source>{provider} takes {least} to {most}.</source>
        <translation>{provider} {least} से {most} तक लेता है।</translation>
    </message>
    <message>
        <source>{sum} left of {given} for the cancelled booking {number}.</source>
        <translation>रद्द बुकिंग {number} की {given} में से {sum} बची है।</translation>
    </message>
    <message>
        <source>{sum} to {name}, {address}</source>
        <translation>{sum}, {name} को, {address}</translation>
    </message>
</context>
<context>
    <name>Wish</name>
    <message>
        <source>After the event</source>
        <translation>कार्यक्रम के बाद</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Cancel for house</source>
        <translation>हॉल की ओर से रद्द</translation>
    </message>
    <message>
        <source>Choose payment</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पक्की करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>पैसा लौटाएँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>चले गए</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Open the space again</source>
        <translation>जगह फिर खोलें</translation>
    </message>
    <message>
        <source>Price and add-ons</source>
        <translation>मूल्य और अतिरिक्त सेवाएँ</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>भुगतान लें</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>निशान वापस लें</translation>
    </message>
</context>
<context>
    <name>WishForms</name>
    <message>
        <source>&amp;Open it</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel f&amp;or the house</source>
        <translation>हॉल की ओर से रद्द करें (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the b&amp;ooking</source>
        <translation>बुकिंग रद्द करें (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>{number} रद्द करें</translation>
    </message>
    <message>
        <source>Cancel {number} for the house</source>
        <translation>हॉल की ओर से {number} रद्द करें</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>पक्की करें (&amp;F)</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>मैनेजर की ओर से पक्की करें</translation>
    </message>
    <message>
        <source>Open the space again</source>
        <translation>जगह फिर से खोलें</translation>
    </message>
    <message>
        <source>The house withdraws; the customer is not at fault.</source>
        <translation>हॉल अपनी ओर से पीछे हट रहा है; ग्राहक की ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>The slot is sold; your name is recorded as approving it.</source>
        <translation>समय बिक गया माना जाएगा; मंज़ूरी देने वाले के रूप में आपका नाम दर्ज होगा।</translation>
    </message>
    <message>
        <source>The space is free again at once.</source>
        <translation>जगह तुरंत फिर से ख़ाली हो जाएगी।</translation>
    </message>
    <message>
        <source>{sum} has been received; what the policy gives back is asked for in the same step.</source>
        <translation>{sum} मिल चुके हैं; नियम के अनुसार जो लौटना है, वह इसी के साथ माँगा जाता है।</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>&amp;Save these wishes</source>
        <translation>ये इच्छाएँ सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Messages to {name}</source>
        <translation>{name} को संदेश</translation>
    </message>
    <message>
        <source>They want to be told by:</source>
        <translation>वे इन माध्यमों से जानना चाहते हैं:</translation>
    </message>
    <message>
        <source>What they s&amp;aid</source>
        <translation>उन्होंने क्या कहा (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Choose a booking on the board first.</source>
        <translation>पहले बोर्ड पर बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>Choose a free period and press Enter to hold it.</source>
        <translation>खाली समय चुनिए और होल्ड करने के लिए Enter दबाइए।</translation>
    </message>
    <message>
        <source>Choose a free period on the board first.</source>
        <translation>पहले बोर्ड पर ख़ाली समय चुनें।</translation>
    </message>
    <message>
        <source>Connected again; everything was read anew.</source>
        <translation>फिर से जुड़ गया; सब कुछ नए सिरे से पढ़ा गया।</translation>
    </message>
    <message>
        <source>New hold here</source>
        <translation>यहाँ नया होल्ड</translation>
    </message>
    <message>
        <source>Only a manager can block a space.</source>
        <translation>जगह केवल मैनेजर बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Only a manager can import lists of days.</source>
        <translation>दिनों की सूची केवल मैनेजर ला सकते हैं।</translation>
    </message>
    <message>
        <source>Only an owner can choose how customers pay.</source>
        <translation>ग्राहक कैसे भुगतान करें, यह मालिक ही चुन सकता है।</translation>
    </message>
    <message>
        <source>Reading everything again.</source>
        <translation>सब कुछ फिर से पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
</TS>
