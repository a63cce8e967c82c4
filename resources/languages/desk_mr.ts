<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr_IN">
<context>
    <name>Account</name>
    <message>
        <source>Bank</source>
        <translation>बँक</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>कार्ड मशीन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>Not yet applied</source>
        <translation>अजून कुठल्याही बुकिंगला न लावलेली</translation>
    </message>
    <message>
        <source>Old register</source>
        <translation>जुने रजिस्टर</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>पेमेंट सेवा</translation>
    </message>
    <message>
        <source>Refunds to be sent</source>
        <translation>पाठवायचे परतावे</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>तिजोरी</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>सुरक्षा ठेवी</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>बक्षिसी</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआय</translation>
    </message>
    <message>
        <source>applied to a booking</source>
        <translation>बुकिंगला लावली</translation>
    </message>
    <message>
        <source>kept for damages</source>
        <translation>नुकसानीसाठी ठेवली</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>परत दिली</translation>
    </message>
    <message>
        <source>payback came back</source>
        <translation>परतावा परत आला</translation>
    </message>
    <message>
        <source>received</source>
        <translation>मिळाली</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>परत द्यायची</translation>
    </message>
    <message>
        <source>voided or bounced</source>
        <translation>रद्द किंवा बाउन्स</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Block the space</source>
        <translation>जागा बंद करा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>बोर्ड (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring an old register in</source>
        <translation>जुने रजिस्टर आणा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day sheet</source>
        <translation>दिवस पत्रक (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>शोधा (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Function sheet</source>
        <translation>कार्यक्रम पत्रक (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>स्थिती (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>कळा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक करा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Month chart</source>
        <translation>महिन्याचा तक्ता (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New hold</source>
        <translation>नवा होल्ड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>पुढचा भाग (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>मागचा भाग (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print the latest paper</source>
        <translation>सर्वात नवा कागद छापा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहेर पडा (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read everything again</source>
        <translation>सर्व पुन्हा वाचा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Registration form</source>
        <translation>नोंदणी अर्ज (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>बुकिंग शोधा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>खाते उतारा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>आज (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>मागे घ्या (&amp;U)</translation>
    </message>
    <message>
        <source>Booking &amp;confirmation</source>
        <translation>बुकिंग निश्चिती पत्र (&amp;C)</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>काम पूर्ण करा</translation>
    </message>
    <message>
        <source>Cash &amp;drawer</source>
        <translation>गल्ला (&amp;D)</translation>
    </message>
    <message>
        <source>Close the form; asks if something was typed</source>
        <translation>फॉर्म बंद करा; काही लिहिले असेल तर विचारेल</translation>
    </message>
    <message>
        <source>Collect for &amp;support</source>
        <translation>मदतीसाठी गोळा करा (&amp;S)</translation>
    </message>
    <message>
        <source>How customers &amp;pay</source>
        <translation>ग्राहक पैसे कसे देतात (&amp;P)</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>पैसे(&amp;Y)</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>पुढचा रकाना, मागचा रकाना</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>अहवाल(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;witch person</source>
        <translation>व्यक्ती बदला (&amp;W)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>सेटिंग (&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>तपशील पट्टी दाखवा (&amp;I)</translation>
    </message>
</context>
<context>
    <name>ActualsForm</name>
    <message>
        <source>&amp;Damage, at cost</source>
        <translation>नुकसान, खर्चानुसार (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>नोंदवा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What was damaged</source>
        <translation>काय मोडले किंवा खराब झाले (&amp;W)</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>कार्यक्रमानंतर</translation>
    </message>
    <message>
        <source>Overtime in minutes: {place}</source>
        <translation>जादा वेळ, मिनिटांत: {place}</translation>
    </message>
    <message>
        <source>Say what was damaged.</source>
        <translation>काय मोडले किंवा खराब झाले ते सांगा.</translation>
    </message>
    <message>
        <source>This cannot be used. Enter a number like 12.</source>
        <translation>हे चालणार नाही. 12 सारखी संख्या लिहा.</translation>
    </message>
    <message>
        <source>{price} for each {n} minutes begun</source>
        <translation>सुरू झालेल्या प्रत्येक {n} मिनिटांना {price}</translation>
    </message>
</context>
<context>
    <name>AddonRow</name>
    <message>
        <source>Enter a number, at most three decimals.</source>
        <translation>संख्या लिहा, दशांशानंतर जास्तीत जास्त तीन अंक.</translation>
    </message>
    <message>
        <source>This comes in steps of {step}.</source>
        <translation>हे {step} च्या पटीत मिळते.</translation>
    </message>
    <message>
        <source>for every guest</source>
        <translation>प्रत्येक पाहुण्यासाठी</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Failed {count} times in a row: {problem}</source>
        <translation>सलग {count} वेळा अयशस्वी: {problem}</translation>
    </message>
    <message>
        <source>Fast. Nothing to do.</source>
        <translation>वेगवान आहे. काही करण्याची गरज नाही.</translation>
    </message>
    <message>
        <source>Good enough for a desk far from the server.</source>
        <translation>सर्व्हरपासून दूरच्या काउंटरसाठी ठीक आहे.</translation>
    </message>
    <message>
        <source>Other desks' changes appear by themselves.</source>
        <translation>इतर काउंटरवरचे बदल आपोआप दिसतात.</translation>
    </message>
    <message>
        <source>Reconnecting by itself. Look at the network and the server.</source>
        <translation>आपोआप पुन्हा जोडले जात आहे. नेटवर्क आणि सर्व्हर तपासा.</translation>
    </message>
    <message>
        <source>Runs every {time}.</source>
        <translation>दर {time} ने चालते.</translation>
    </message>
    <message>
        <source>Slow. Look at the network between this PC and the server.</source>
        <translation>संथ आहे. हा संगणक आणि सर्व्हर यांमधले नेटवर्क तपासा.</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the server's.</source>
        <translation>या संगणकाचे घड्याळ सर्व्हरशी जुळते.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong. The server's is used; set this PC's time.</source>
        <translation>या संगणकाचे घड्याळ चुकीचे आहे. सर्व्हरची वेळ वापरली जात आहे; या संगणकाची वेळ दुरुस्त करा.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda of the days shown</source>
        <translation>दाखवलेल्या दिवसांची कार्ययादी</translation>
    </message>
    <message>
        <source>Agenda, {count} entries</source>
        <translation>कार्ययादी, {count} नोंदी</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>पाहुणे</translation>
    </message>
    <message>
        <source>Nothing is booked in these days, or the legend hides it.</source>
        <translation>या दिवसांत बुकिंग नाही, किंवा खुणांच्या यादीने ती लपवली आहे.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Still being read …</source>
        <translation>अजून वाचले जात आहे …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>बाकी रक्कम</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>हा संदेश बंद करा</translation>
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
        <translation>तारीख बदलण्याचे शुल्क</translation>
    </message>
    <message>
        <source>Damage: {what}</source>
        <translation>नुकसान: {what}</translation>
    </message>
    <message>
        <source>Discount: {reason}</source>
        <translation>सूट: {reason}</translation>
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
        <translation>प्रत्येक पाहुण्यासाठी</translation>
    </message>
    <message>
        <source>on what is taxed at {rate}</source>
        <translation>ज्यावर {rate} कर लागतो</translation>
    </message>
    <message>
        <source>on {sum}</source>
        <translation>{sum} वर</translation>
    </message>
    <message>
        <source>{place}: early entry</source>
        <translation>{place}: वेळेआधी प्रवेश</translation>
    </message>
    <message>
        <source>{place}: overtime</source>
        <translation>{place}: जादा वेळ</translation>
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
        <translation>कोणी बंद केली</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>The space has been opened again.</source>
        <translation>जागा पुन्हा खुली केली आहे.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थळ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>&amp;Block</source>
        <translation>बंद करा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close it when they are gone</source>
        <translation>सर्व निघाल्यावर बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give the closure up</source>
        <translation>बंद करणे सोडून द्या (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Another desk has given this closure up, or carried it out.</source>
        <translation>दुसऱ्या काउंटरने ही बंदी सोडून दिली आहे किंवा पूर्ण केली आहे.</translation>
    </message>
    <message>
        <source>Block the space</source>
        <translation>जागा बंद करा</translation>
    </message>
    <message>
        <source>Enter the reason; everybody sees it on the board.</source>
        <translation>कारण लिहा; बोर्डवर ते सर्वांना दिसते.</translation>
    </message>
    <message>
        <source>Maintenance, owner's use …</source>
        <translation>दुरुस्ती, मालकांचा स्वतःचा वापर …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 free</source>
        <translation>%1 मोकळ्या</translation>
    </message>
    <message>
        <source>%1 guests</source>
        <translation>%1 पाहुणे</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 of %2 sessions taken</source>
        <translation>%2 पैकी %1 सत्रे बुक आहेत</translation>
    </message>
    <message>
        <source>%1 of %2 spaces free</source>
        <translation>%2 पैकी %1 जागा मोकळ्या</translation>
    </message>
    <message>
        <source>%1 to be paid</source>
        <translation>%1 देणे बाकी</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, venue</source>
        <translation>%1, स्थळ</translation>
    </message>
    <message>
        <source>A blackout is not copied: choose a free period and block it.</source>
        <translation>बंद ठेवण्याची नक्कल होत नाही: मोकळी वेळ निवडून ती बंद करा.</translation>
    </message>
    <message>
        <source>A blackout is not moved: open the space and block another time.</source>
        <translation>बंद वेळ हलवता येत नाही: जागा खुली करा आणि दुसरी वेळ बंद करा.</translation>
    </message>
    <message>
        <source>A booking stays at its venue.</source>
        <translation>बुकिंग आपल्याच स्थळी राहते.</translation>
    </message>
    <message>
        <source>A confirmed booking is moved by a manager.</source>
        <translation>पक्की बुकिंग फक्त मॅनेजर हलवू शकतात.</translation>
    </message>
    <message>
        <source>Another desk has just changed this booking. Look at it first.</source>
        <translation>दुसऱ्या काउंटरने आत्ताच ही बुकिंग बदलली आहे. आधी ती पाहा.</translation>
    </message>
    <message>
        <source>Availability board</source>
        <translation>उपलब्धता बोर्ड</translation>
    </message>
    <message>
        <source>Bookings are moved on the day, the week or the month.</source>
        <translation>बुकिंग दिवस, आठवडा किंवा महिना दृश्यात हलवता येते.</translation>
    </message>
    <message>
        <source>Choose a booking to move first.</source>
        <translation>आधी जी हलवायची ती बुकिंग निवडा.</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>अडथळा: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>नक्कल: %1</translation>
    </message>
    <message>
        <source>Days of this list are marked in the header</source>
        <translation>या यादीतील दिवस वरच्या पट्टीत दाखवले आहेत</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मोकळी</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>%1 पर्यंत होल्ड</translation>
    </message>
    <message>
        <source>Hold ran out</source>
        <translation>होल्डची मुदत संपली</translation>
    </message>
    <message>
        <source>More</source>
        <translation>आणखी</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>हलवत आहे …</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>अजून लोड झाले नाही</translation>
    </message>
    <message>
        <source>Note for %1: %2</source>
        <translation>%1 साठी टीप: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>टीप: %1</translation>
    </message>
    <message>
        <source>Occupied with set-up and teardown: %1</source>
        <translation>तयारी व आवराआवरीसह व्यापलेली: %1</translation>
    </message>
    <message>
        <source>The booking is cancelled; it cannot be moved.</source>
        <translation>बुकिंग रद्द आहे; ती हलवता येत नाही.</translation>
    </message>
    <message>
        <source>The event is over; it cannot be moved.</source>
        <translation>कार्यक्रम होऊन गेला आहे; तो हलवता येत नाही.</translation>
    </message>
    <message>
        <source>The hold has run out; it cannot be moved.</source>
        <translation>होल्डची मुदत संपली आहे; तो हलवता येत नाही.</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>आत्ताची जागा</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 यांनी</translation>
    </message>
    <message>
        <source>combined space</source>
        <translation>एकत्रित जागा</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मोकळी</translation>
    </message>
    <message>
        <source>full</source>
        <translation>पूर्ण भरलेली</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>अजून लोड झाले नाही</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>Agenda: the same days as a list</source>
        <translation>कार्ययादी: हेच दिवस यादीच्या रूपात</translation>
    </message>
    <message>
        <source>Choose the earlier cell too</source>
        <translation>आधीचा रकानाही निवडा</translation>
    </message>
    <message>
        <source>Choose the later cell too</source>
        <translation>नंतरचा रकानाही निवडा</translation>
    </message>
    <message>
        <source>Combined spaces</source>
        <translation>एकत्रित जागा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Earlier cell</source>
        <translation>आधीचा रकाना</translation>
    </message>
    <message>
        <source>End of the page</source>
        <translation>पानाचा शेवट</translation>
    </message>
    <message>
        <source>First space</source>
        <translation>पहिली जागा</translation>
    </message>
    <message>
        <source>Give up the choice or the move</source>
        <translation>निवड किंवा हलवणे सोडून द्या</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>तारखेवर जा</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>उंच ओळी</translation>
    </message>
    <message>
        <source>Import a list of days (manager)</source>
        <translation>दिवसांची यादी आणा (मॅनेजर)</translation>
    </message>
    <message>
        <source>Last space</source>
        <translation>शेवटची जागा</translation>
    </message>
    <message>
        <source>Later cell</source>
        <translation>नंतरचा रकाना</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>लहान ओळी</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Move the booking: arrows, Shift+arrows for its end, Enter</source>
        <translation>बुकिंग हलवा: बाण कळा, शेवटासाठी Shift+बाण, मग Enter</translation>
    </message>
    <message>
        <source>New hold here</source>
        <translation>इथे नवा होल्ड</translation>
    </message>
    <message>
        <source>Next booking in this row</source>
        <translation>या ओळीतील पुढची बुकिंग</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>पुढचे पान</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>दिवसाची टीप</translation>
    </message>
    <message>
        <source>Open the booking, or hold the free slot</source>
        <translation>बुकिंग उघडा, किंवा मोकळी वेळ होल्ड करा</translation>
    </message>
    <message>
        <source>Previous booking in this row</source>
        <translation>या ओळीतील मागची बुकिंग</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>मागचे पान</translation>
    </message>
    <message>
        <source>Print the board, or save it as PDF</source>
        <translation>बोर्ड छापा किंवा PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>तिमाही</translation>
    </message>
    <message>
        <source>Show the card; next booking of the cell</source>
        <translation>कार्ड दाखवा; रकान्यातील पुढची बुकिंग</translation>
    </message>
    <message>
        <source>Small month beside the board</source>
        <translation>बोर्डशेजारी छोटा महिना</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>वरची जागा</translation>
    </message>
    <message>
        <source>Space below</source>
        <translation>खालची जागा</translation>
    </message>
    <message>
        <source>Start of the page</source>
        <translation>पानाची सुरुवात</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>आठवडा</translation>
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
        <translation>त्याऐवजी मोकळे आहे: {places}.</translation>
    </message>
    <message>
        <source>Taken by {what}.</source>
        <translation>{what} ने घेतलेली आहे.</translation>
    </message>
    <message>
        <source>a blackout</source>
        <translation>बंद वेळ</translation>
    </message>
    <message>
        <source>{number} moved. The price changed: {old} → {new}.</source>
        <translation>{number} हलवली. किंमत बदलली: {old} → {new}.</translation>
    </message>
</context>
<context>
    <name>BoardPrint</name>
    <message>
        <source>&amp;Print …</source>
        <translation>छापा … (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF म्हणून जतन करा … (&amp;S)</translation>
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
        <translation>पुढचे पान</translation>
    </message>
    <message>
        <source>P</source>
        <translation>प्र</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पान {n} / {all}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>मागचे पान</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>बोर्ड छापा</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>छापले: {when}</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>बोर्ड PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} या नावाने जतन केले.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटरला पाठवले.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>कागदाचा आकार</translation>
    </message>
    <message>
        <source>Some of these days are still being read.</source>
        <translation>यांतील काही दिवस अजून वाचले जात आहेत.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>पान</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>प्रिंटर पाने घेत नाही.</translation>
    </message>
</context>
<context>
    <name>BookingMessages</name>
    <message>
        <source>No message about this booking.</source>
        <translation>या बुकिंगबद्दल संदेश नाही.</translation>
    </message>
    <message>
        <source>Show them in the log</source>
        <translation>हे नोंदीत दाखवा</translation>
    </message>
</context>
<context>
    <name>BookingPane</name>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Details, history, papers, payments or messages</source>
        <translation>तपशील, इतिहास, कागदपत्रे, पेमेंट किंवा संदेश</translation>
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
        <translation>बुकिंगचे पुढील पान</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>कागद</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>Previous page of the booking</source>
        <translation>बुकिंगचे मागील पान</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>रक्कम (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>ग्राहकाने दिले (&amp;H)</translation>
    </message>
    <message>
        <source>All due</source>
        <translation>संपूर्ण बाकी</translation>
    </message>
    <message>
        <source>Change: {sum}</source>
        <translation>परत द्या: {sum}</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>शून्यापेक्षा मोठी रक्कम लिहा.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>रक्कम लिहा.</translation>
    </message>
    <message>
        <source>Only {sum} is due.</source>
        <translation>फक्त {sum} बाकी आहे.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>{sum} in cash settles it: {discount} less.</source>
        <translation>रोख {sum} मध्ये पूर्ण होते: {discount} कमी.</translation>
    </message>
    <message>
        <source>{sum} is missing</source>
        <translation>{sum} कमी आहे</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कळा</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>कोणतीही कळ हे करत नाही.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>कळा शोधा</translation>
    </message>
    <message>
        <source>Type what you want to do, or a key</source>
        <translation>जे करायचे ते लिहा, किंवा कळ</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Finishing what is being saved; then the window closes.</source>
        <translation>जे जतन होत आहे ते पूर्ण झाल्यावर खिडकी बंद होईल.</translation>
    </message>
    <message>
        <source>There is unsaved text. Unlock the window to close it.</source>
        <translation>जतन न केलेला मजकूर आहे. बंद करण्यासाठी खिडकी अनलॉक करा.</translation>
    </message>
    <message>
        <source>{names} left unsaved text here. Let them sign in and save it, or close once more to discard it.</source>
        <translation>{names} यांचा जतन न केलेला मजकूर इथे आहे. त्यांनी साइन इन करून जतन करावा, किंवा पुन्हा एकदा बंद केल्यास तो जाईल.</translation>
    </message>
</context>
<context>
    <name>ClosingNotice</name>
    <message>
        <source>The space is to be closed then: {reason} ({who}). Choose another time or space.</source>
        <translation>जागा तेव्हा बंद राहणार आहे: {reason} ({who}). दुसरी वेळ किंवा जागा निवडा.</translation>
    </message>
</context>
<context>
    <name>ClosureList</name>
    <message>
        <source>One booking is there. Deal with it.</source>
        <translation>तिथे एक बुकिंग आहे. तिची व्यवस्था करा.</translation>
    </message>
    <message>
        <source>{count} bookings are there. Deal with each of them.</source>
        <translation>तिथे {count} बुकिंग आहेत. प्रत्येकीची व्यवस्था करा.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Check the code</source>
        <translation>कोड तपासा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>क्रमांक (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>कोड पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send another code</source>
        <translation>दुसरा कोड पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation>दुसरा कोड {time} मध्ये पाठवता येईल.</translation>
    </message>
    <message>
        <source>C&amp;ode, as the customer reads it out</source>
        <translation>कोड, ग्राहक सांगेल तसा (&amp;O)</translation>
    </message>
    <message>
        <source>Sent to {number}. It is valid for {time}.</source>
        <translation>{number} वर पाठवला. तो {time} वैध आहे.</translation>
    </message>
    <message>
        <source>Six digits go to the customer's phone, valid for ten minutes.</source>
        <translation>ग्राहकाच्या फोनवर सहा अंक जातात, दहा मिनिटे वैध.</translation>
    </message>
    <message>
        <source>The code has not gone out yet. Wait a moment.</source>
        <translation>कोड अजून गेला नाही. थोडे थांबा.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>कोडमध्ये सहा अंक असतात.</translation>
    </message>
    <message>
        <source>The code is not valid any more. Send another one.</source>
        <translation>कोड आता वैध नाही. दुसरा पाठवा.</translation>
    </message>
    <message>
        <source>The number is verified.</source>
        <translation>नंबर पडताळला.</translation>
    </message>
    <message>
        <source>This code was used already. Send another one.</source>
        <translation>हा कोड आधीच वापरला आहे. दुसरा पाठवा.</translation>
    </message>
    <message>
        <source>This is not the code. Tries left: {count}.</source>
        <translation>हा कोड नाही. उरलेले प्रयत्न: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Send another one.</source>
        <translation>खूप वेळा चुकीचा कोड. दुसरा पाठवा.</translation>
    </message>
    <message>
        <source>Verify the number of {name}</source>
        <translation>{name} यांच्या नंबरची पडताळणी</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>&amp;Discard</source>
        <translation>टाकून द्या (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>लिहीत राहा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save it now</source>
        <translation>आत्ता जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>It was not carried out. Everything you typed is here; try again.</source>
        <translation>हे काम झाले नाही. तुम्ही लिहिलेले सर्व इथेच आहे; पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The connection is back; send it now.</source>
        <translation>संपर्क पुन्हा जुळला आहे; आता पाठवा.</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>तुम्ही लिहिलेले जतन झालेले नाही.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>run out</source>
        <translation>वेळ संपली</translation>
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
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>फोन (&amp;P)</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>सापडलेले ग्राहक</translation>
    </message>
    <message>
        <source>Enter a name, so that everybody knows whom it is held for.</source>
        <translation>नाव लिहा, म्हणजे कोणासाठी होल्ड आहे हे सर्वांना कळेल.</translation>
    </message>
    <message>
        <source>Enter all ten digits, or + and the country code.</source>
        <translation>पूर्ण दहा अंक लिहा, किंवा + आणि देशाचा कोड.</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>जुना ग्राहक</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नवा ग्राहक</translation>
    </message>
    <message>
        <source>Type to find a customer</source>
        <translation>ग्राहक शोधण्यासाठी लिहा</translation>
    </message>
    <message>
        <source>{problem}. {advice}</source>
        <translation>{problem}. {advice}</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>दुरुस्त करा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>खाते उतारा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify the number</source>
        <translation>नंबर पडताळा (&amp;V)</translation>
    </message>
    <message>
        <source>A manager merges people: it cannot be undone.</source>
        <translation>ग्राहक मॅनेजर एकत्र करतात: ते मागे घेता येत नाही.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
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
        <translation>केव्हापासून ओळख</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>पाहा</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>कदाचित हीच व्यक्ती असेल</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>एकत्र करा…</translation>
    </message>
    <message>
        <source>Messa&amp;ges…</source>
        <translation>संदेश… (&amp;G)</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>आणखी नंबर</translation>
    </message>
    <message>
        <source>No bookings yet.</source>
        <translation>अजून बुकिंग नाही.</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Wants no</source>
        <translation>नको आहे</translation>
    </message>
    <message>
        <source>Write down a number first.</source>
        <translation>आधी एखादा नंबर लिहा.</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, {who} यांनी</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>&amp;Address</source>
        <translation>पत्ता (&amp;A)</translation>
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
        <translation>नाव (&amp;N)</translation>
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
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>ग्राहकाची माहिती दुरुस्त करा</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>ग्राहक शोधा</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>कदाचित दुबार नोंदलेले</translation>
    </message>
    <message>
        <source>Merge with a likely duplicate</source>
        <translation>कदाचित दुबार असलेल्या ग्राहकाशी एकत्र करा</translation>
    </message>
    <message>
        <source>Messages they want</source>
        <translation>त्यांना कोणते संदेश हवेत</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाव किंवा नंबर</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नवा ग्राहक</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>दुबार नोंदलेले कोणी दिसत नाही.</translation>
    </message>
    <message>
        <source>No&amp;te for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+Alt+N makes a new customer.</source>
        <translation>कोणी सापडले नाही. Ctrl+Alt+N ने नवा ग्राहक नोंदवा.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>मागील</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>येणारे</translation>
    </message>
    <message>
        <source>To the list of customers</source>
        <translation>ग्राहकांच्या यादीकडे</translation>
    </message>
    <message>
        <source>Verify the number by a code</source>
        <translation>कोडने नंबर पडताळा</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>जवळपास तेच नाव</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>तोच नंबर</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>पडताळलेला</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>दिनदर्शिका उघडा (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>&amp;Day</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>पत्रक दाखवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवा</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सर्व स्थळे</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>बाकी देय</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>बुकिंग क्रमांक</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>किमान एक स्तंभ निवडा.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
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
        <translation>ग्राहकाच्या सूचना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>दिवस पत्रक</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>पाहुणे</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळाले</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set-up to clearing</source>
        <translation>तयारी ते आवराआवर</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>&amp;Date</source>
        <translation>तारीख (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>राहू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>यादी (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name of the day</source>
        <translation>दिवसाचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>काढून टाका (&amp;T)</translation>
    </message>
    <message>
        <source>All dates of “{list}” go, those of past years too.</source>
        <translation>“{list}” मधील सर्व तारखा काढल्या जातील, मागील वर्षांच्याही.</translation>
    </message>
    <message>
        <source>Auspicious dates</source>
        <translation>शुभ मुहूर्ताच्या तारखा</translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation>आधी तारीख निवडा.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फाइलमधून</translation>
    </message>
    <message>
        <source>List</source>
        <translation>यादी</translation>
    </message>
    <message>
        <source>Listed days</source>
        <translation>यादीतील दिवस</translation>
    </message>
    <message>
        <source>Lists of days that the board marks. Dearer days are made under “Seasons and dear days”.</source>
        <translation>दिवसांच्या याद्या, ज्यांवर बोर्ड खूण करते. महाग दिवस “हंगाम आणि महाग दिवस” मध्ये ठरतात.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>नवीन तारीख</translation>
    </message>
    <message>
        <source>No date to come</source>
        <translation>पुढे एकही तारीख नाही</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>अजून येणाऱ्या</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>तारीख काढा</translation>
    </message>
    <message>
        <source>Take the whole list away</source>
        <translation>संपूर्ण यादी काढा</translation>
    </message>
    <message>
        <source>The board marks its column with a diamond; the list can be hidden in the legend.</source>
        <translation>बोर्ड या दिवसाच्या स्तंभावर हिऱ्याची खूण करतो; यादी खुणांच्या सूचीत लपवता येते.</translation>
    </message>
    <message>
        <source>such as 15/11/2026</source>
        <translation>जसे 15/11/2026</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>&amp;Another deduction</source>
        <translation>आणखी एक वजावट (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>परत द्या (&amp;R)</translation>
    </message>
    <message>
        <source>Amount kept</source>
        <translation>ठेवलेली रक्कम</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>कशासाठी ठेवले</translation>
    </message>
    <message>
        <source>Only {sum} is held.</source>
        <translation>फक्त {sum} ठेवले आहेत.</translation>
    </message>
    <message>
        <source>Return the security deposit</source>
        <translation>अनामत रक्कम परत द्या</translation>
    </message>
    <message>
        <source>Say what it is kept for.</source>
        <translation>कशासाठी ठेवले ते लिहा.</translation>
    </message>
    <message>
        <source>{sum} of {held} goes back</source>
        <translation>{held} पैकी {sum} परत जातील</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>&amp;Look</source>
        <translation>स्वरूप (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>अक्षरांचा आकार (&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>प्रणालीप्रमाणे</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>Devanagari &amp;digits</source>
        <translation>देवनागरी अंक (&amp;D)</translation>
    </message>
    <message>
        <source>Each choice acts at once and for whoever sits at this PC; other PCs keep theirs. Nothing that is typed is lost. Text of 150 % and more puts fields below each other. Customers get their papers and messages in the language of each customer, whatever is chosen here.</source>
        <translation>प्रत्येक निवड लगेच आणि या पीसीवर बसणाऱ्या प्रत्येकासाठी लागू होते; इतर पीसींवर त्यांची स्वतःची राहते. टाइप केलेले काही हरवत नाही. 150 % किंवा मोठ्या अक्षरांत फील्ड एकाखाली एक येतात. ग्राहकांना कागद आणि संदेश त्यांच्या स्वतःच्या भाषेतच मिळतात, इथे काहीही निवडले असले तरी.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>अधिक फरक</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा (&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>हा पीसी</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>यामुळे काय बदलते</translation>
    </message>
    <message>
        <source>When the window locks by itself is chosen in the menu Desk; the printers have a page of their own.</source>
        <translation>खिडकी आपोआप कधी कुलूपबंद व्हावी हे डेस्क मेनूत निवडले जाते; प्रिंटरसाठी वेगळे पान आहे.</translation>
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
        <translation>डिपॉझिट</translation>
    </message>
    <message>
        <source>Discount for cash</source>
        <translation>रोख सवलत</translation>
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
        <translation>पाहुणे</translation>
    </message>
    <message>
        <source>In cash that is</source>
        <translation>रोखीत</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहकाला दिसणारी टीप</translation>
    </message>
    <message>
        <source>Payment due by</source>
        <translation>पेमेंटची अंतिम तारीख</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>किंमत</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळालेली रक्कम</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थळ</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>पेमेंटचा प्रकार</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>(It is of version {found}.)</source>
        <translation>(ते आवृत्ती {found} चे आहे.)</translation>
    </message>
    <message>
        <source>(It is of version {found}; this program brings {ours}.)</source>
        <translation>(ते आवृत्ती {found} चे आहे; हा प्रोग्राम {ours} आणतो.)</translation>
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
        <translation>({folder}: {free} MB मोकळे आहे, {needed} MB लागेल.)</translation>
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
        <translation>1 दिवस</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनिट</translation>
    </message>
    <message>
        <source>1 to {most} letters, digits and hyphens are needed</source>
        <translation>1 ते {most} अक्षरे, अंक आणि हायफन हवेत</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>181 ते 365 दिवस</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 दिवस</translation>
    </message>
    <message>
        <source>2 to 7 days</source>
        <translation>2 ते 7 दिवस</translation>
    </message>
    <message>
        <source>3 to 5 times</source>
        <translation>3 ते 5 वेळा</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 ते 90 दिवस</translation>
    </message>
    <message>
        <source>31 to 90 days late</source>
        <translation>31 ते 90 दिवस उशीर</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 दिवस</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 ते 30 दिवस</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 ते 30 दिवस उशीर</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 दिवस</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>91 ते 180 दिवस</translation>
    </message>
    <message>
        <source>A backup could not be written or read. Look at the free space and at the folder of the backups.</source>
        <translation>बॅकअप लिहिता किंवा वाचता आला नाही. मोकळी जागा आणि बॅकअपचा फोल्डर पाहा.</translation>
    </message>
    <message>
        <source>A booking rule of the venue does not allow this. A manager may override it with a reason.</source>
        <translation>स्थळाचा बुकिंग नियम याला परवानगी देत नाही. मॅनेजर कारण देऊन ते मान्य करू शकतात.</translation>
    </message>
    <message>
        <source>A code was sent to this number a moment ago. Ask again {number} seconds after it.</source>
        <translation>या क्रमांकावर आत्ताच कोड पाठवला आहे. त्यानंतर {number} सेकंदांनी पुन्हा मागा.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as INR.</source>
        <translation>चलन तीन मोठ्या अक्षरांचे असते, जसे INR.</translation>
    </message>
    <message>
        <source>A day counts once, whatever sessions were taken. The hours until six in the morning belong to the evening before.</source>
        <translation>एक दिवस एकदाच मोजला जातो, कितीही सत्रे घेतली असली तरी. सकाळी सहापर्यंतचे तास आदल्या संध्याकाळचे धरले जातात.</translation>
    </message>
    <message>
        <source>A drawer is still open. Count and close it, then close the day.</source>
        <translation>एक गल्ला अजून उघडा आहे. तो मोजून बंद करा, मग दिवस बंद करा.</translation>
    </message>
    <message>
        <source>A manager may override it with a reason.</source>
        <translation>मॅनेजर कारण देऊन ते मान्य करू शकतात.</translation>
    </message>
    <message>
        <source>A platform collects all of it and settles with you.</source>
        <translation>एक प्लॅटफॉर्म सर्व रक्कम घेतो आणि तुमच्याशी हिशेब करतो.</translation>
    </message>
    <message>
        <source>All at the counter</source>
        <translation>सर्व काउंटरवर</translation>
    </message>
    <message>
        <source>All by payment link</source>
        <translation>सर्व पेमेंट लिंकने</translation>
    </message>
    <message>
        <source>Allow only its owner to write it: others could send desks to a false server.</source>
        <translation>फक्त मालकाला ती बदलता यावी असे करा: इतर लोक डेस्कना चुकीच्या सर्व्हरकडे पाठवू शकतात.</translation>
    </message>
    <message>
        <source>Allow writing there, or set DESK_DATA_DIR to a folder of your own.</source>
        <translation>तिथे लिहिण्याची परवानगी द्या, किंवा DESK_DATA_DIR मध्ये स्वतःचा फोल्डर द्या.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>Amounts without the void ones.</source>
        <translation>रद्द केलेली कागदपत्रे सोडून रक्कम.</translation>
    </message>
    <message>
        <source>Another desk has changed this meanwhile. Look at what changed, then decide.</source>
        <translation>दरम्यान दुसऱ्या काउंटरने हे बदलले आहे. काय बदलले ते पाहा, मग ठरवा.</translation>
    </message>
    <message>
        <source>Another program is working on the database's folder. Wait a minute and try again.</source>
        <translation>दुसरा प्रोग्राम डेटाबेसच्या फोल्डरवर काम करत आहे. एक मिनिट थांबून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Another program uses the port of the database. Close that program and try again.</source>
        <translation>डेटाबेसचा पोर्ट दुसरा प्रोग्राम वापरत आहे. तो बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंजूर</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} ची स्थिती</translation>
    </message>
    <message>
        <source>As things stand on this day</source>
        <translation>या दिवसाची स्थिती</translation>
    </message>
    <message>
        <source>Ask a manager to approve the booking before the payment is due.</source>
        <translation>पेमेंटची मुदत संपण्याआधी मॅनेजरकडून बुकिंगची मंजुरी घ्या.</translation>
    </message>
    <message>
        <source>Ask who runs the server for a line in its pg_hba.conf.</source>
        <translation>सर्व्हर चालवणाऱ्यांना त्याच्या pg_hba.conf मध्ये एक ओळ जोडण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask who runs the server to run `desk migrate` of this version.</source>
        <translation>सर्व्हर चालवणाऱ्यांना या आवृत्तीचे `desk migrate` चालवायला सांगा.</translation>
    </message>
    <message>
        <source>At this value a deposit keeps a date from being held for nothing.</source>
        <translation>या किमतीला अनामत तारीख उगाच अडकून राहू देत नाही.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>बॅकअप घेणे</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>पार्श्वभूमीचे काम</translation>
    </message>
    <message>
        <source>Backup files</source>
        <translation>बॅकअप फाईल</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बँक</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बँक ट्रान्सफर</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुकिंगची रक्कम</translation>
    </message>
    <message>
        <source>Booked ahead</source>
        <translation>किती आधी बुकिंग</translation>
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
        <translation>किती आधी बुकिंग झाले</translation>
    </message>
    <message>
        <source>Bookings ever</source>
        <translation>आजवरची बुकिंग</translation>
    </message>
    <message>
        <source>Bookings of each session</source>
        <translation>प्रत्येक सत्राची बुकिंग</translation>
    </message>
    <message>
        <source>Bookings so far</source>
        <translation>आजवर किती बुकिंग</translation>
    </message>
    <message>
        <source>Bookings that owe</source>
        <translation>थकबाकी असलेली बुकिंग</translation>
    </message>
    <message>
        <source>Bookings with commission</source>
        <translation>कमिशन असलेली बुकिंग</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>गर्दीचे तास</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>कालावधीनुसार</translation>
    </message>
    <message>
        <source>By channel and provider</source>
        <translation>माध्यम आणि सेवेनुसार</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिवसानुसार</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>प्रकारानुसार</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>कार्यक्रमानुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महिन्यानुसार</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>व्यक्तीनुसार</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>कारणानुसार</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>सत्रानुसार</translation>
    </message>
    <message>
        <source>By space</source>
        <translation>जागेनुसार</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>वहीनुसार</translation>
    </message>
    <message>
        <source>By the house</source>
        <translation>स्थळाकडून</translation>
    </message>
    <message>
        <source>By time ahead</source>
        <translation>आधीच्या वेळेनुसार</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>स्थळानुसार</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>पद्धतीनुसार</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>वारानुसार</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>कोणी केले</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आले</translation>
    </message>
    <message>
        <source>Cancel unpaid bookings</source>
        <translation>पेमेंट न झालेल्या बुकिंग रद्द करणे</translation>
    </message>
    <message>
        <source>Cancellations and refunds</source>
        <translation>रद्द बुकिंग आणि परतावे</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>रद्द झालेली बुकिंग</translation>
    </message>
    <message>
        <source>Cancelled bookings by whom</source>
        <translation>कोणी किती बुकिंग रद्द केली</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>रद्द झाल्याची तारीख</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>कार्ड मशीन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>रोख हलवली</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदल</translation>
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
        <translation>पत्ता तपासा, किंवा आधी तिथे Halldesk स्थापित करा.</translation>
    </message>
    <message>
        <source>Check the address, the network and the login.</source>
        <translation>पत्ता, नेटवर्क आणि लॉगिन तपासा.</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>धनादेश</translation>
    </message>
    <message>
        <source>Choose encryption (sslmode), or ask who runs the server for a line in its pg_hba.conf.</source>
        <translation>एन्क्रिप्शन (sslmode) निवडा, किंवा सर्व्हर चालवणाऱ्यांना त्याच्या pg_hba.conf मध्ये एक ओळ जोडण्यास सांगा.</translation>
    </message>
    <message>
        <source>Chosen printer</source>
        <translation>निवडलेला प्रिंटर</translation>
    </message>
    <message>
        <source>Clear up after restores</source>
        <translation>पुनर्संचयनानंतरची आवराआवर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Close other programs, or give this PC more memory.</source>
        <translation>इतर प्रोग्राम बंद करा, किंवा या पीसीची मेमरी वाढवा.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमिशन</translation>
    </message>
    <message>
        <source>Commission and settlement</source>
        <translation>कमिशन आणि हिशेबपूर्ती</translation>
    </message>
    <message>
        <source>Commission by month</source>
        <translation>महिन्यानुसार कमिशन</translation>
    </message>
    <message>
        <source>Complete events</source>
        <translation>झालेले कार्यक्रम पूर्ण करणे</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Confirmed and completed bookings, by the price pinned to each.</source>
        <translation>पक्की आणि पूर्ण बुकिंग, प्रत्येकीच्या ठरलेल्या किमतीनुसार.</translation>
    </message>
    <message>
        <source>Confirmed as soon as all of {sum} has come.</source>
        <translation>पूर्ण {sum} मिळताच बुकिंग पक्की होईल.</translation>
    </message>
    <message>
        <source>Confirmed as soon as the deposit of {sum} has come.</source>
        <translation>{sum} डिपॉझिट मिळताच बुकिंग पक्की होईल.</translation>
    </message>
    <message>
        <source>Confirmed at once, because there is nothing to pay.</source>
        <translation>लगेच पक्की, कारण काही देणे नाही.</translation>
    </message>
    <message>
        <source>Confirmed at once, before any money has come.</source>
        <translation>लगेच पक्की, पैसे येण्याआधीच.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>हाताने पक्की</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>पक्की झाल्याची तारीख</translation>
    </message>
    <message>
        <source>Confirmed when a manager approves it, or when all of {sum} has come.</source>
        <translation>मॅनेजरच्या मंजुरीनंतर, किंवा पूर्ण {sum} मिळाल्यावर पक्की होईल.</translation>
    </message>
    <message>
        <source>Connect that disk, or name another folder as backup_copy_dir.</source>
        <translation>ती डिस्क जोडा, किंवा backup_copy_dir मध्ये दुसरा फोल्डर द्या.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>जोडण्या</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>मोजले</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा शिल्लक</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes count against invoices; void papers are left out.</source>
        <translation>क्रेडिट नोट बीजकातून वजा होतात; रद्द कागदपत्रे वगळली जातात.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>चलन</translation>
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
        <translation>किती वेळा बुकिंग केले त्यानुसार ग्राहक</translation>
    </message>
    <message>
        <source>Customers by value</source>
        <translation>मूल्यानुसार ग्राहक</translation>
    </message>
    <message>
        <source>Customers choose between the counter and a payment link.</source>
        <translation>ग्राहक काउंटर किंवा पेमेंट लिंक यांतून निवडतात.</translation>
    </message>
    <message>
        <source>Customers of this range, by all bookings they have made with the house that were kept.</source>
        <translation>या काळातील ग्राहक, येथे केलेल्या त्यांच्या सर्व कायम बुकिंगनुसार.</translation>
    </message>
    <message>
        <source>Database programs</source>
        <translation>डेटाबेसचे प्रोग्राम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारखा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Day book and drawer</source>
        <translation>रोजकीर्द आणि गल्ला</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Days blocked</source>
        <translation>बंद दिवस</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>किती दिवस उशीर</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>किती दिवस आधी सूचना</translation>
    </message>
    <message>
        <source>Days of the cancellation; refunds by the day they were asked for</source>
        <translation>रद्द झाल्याचे दिवस; परतावे मागितल्याच्या दिवसानुसार</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>कार्यक्रमाचे दिवस</translation>
    </message>
    <message>
        <source>Days of the event; papers by the day they were issued</source>
        <translation>कार्यक्रमाचे दिवस; कागदपत्रे दिल्याच्या दिवसानुसार</translation>
    </message>
    <message>
        <source>Days of the movement</source>
        <translation>व्यवहाराचे दिवस</translation>
    </message>
    <message>
        <source>Days of the work</source>
        <translation>कामाचे दिवस</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>उघडे दिवस</translation>
    </message>
    <message>
        <source>Days taken</source>
        <translation>भरलेले दिवस</translation>
    </message>
    <message>
        <source>Days the booking was confirmed; payouts by their own day</source>
        <translation>बुकिंग पक्की झाल्याचे दिवस; अदा रक्कम तिच्या दिवसानुसार</translation>
    </message>
    <message>
        <source>Days the hold was made</source>
        <translation>होल्ड केल्याचे दिवस</translation>
    </message>
    <message>
        <source>Days the message was written</source>
        <translation>संदेश लिहिल्याचे दिवस</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Delivered of sent</source>
        <translation>पाठवलेल्यांपैकी पोहोचले</translation>
    </message>
    <message>
        <source>Deposit now, balance at the counter</source>
        <translation>आता डिपॉझिट, बाकी काउंटरवर</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>फरक</translation>
    </message>
    <message>
        <source>Disable them once more under Staff; their login was switched on by hand.</source>
        <translation>त्यांना कर्मचारी यादीत पुन्हा बंद करा; त्यांचे लॉगिन हाताने चालू केले होते.</translation>
    </message>
    <message>
        <source>Disabled people who are still connected</source>
        <translation>बंद केलेले लोक जे अजून जोडलेले आहेत</translation>
    </message>
    <message>
        <source>Disabled people who can still connect</source>
        <translation>बंद केलेले लोक जे अजूनही जोडू शकतात</translation>
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
        <translation>गल्ला आणि तिजोरी</translation>
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
        <translation>बाकी केव्हापासून</translation>
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
        <translation>कार्यक्रमाची तारीख</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>कार्यक्रमाची आठवण</translation>
    </message>
    <message>
        <source>Events by rate and code</source>
        <translation>दर आणि कोडनुसार कार्यक्रम</translation>
    </message>
    <message>
        <source>Every movement of money, and every count of the cash.</source>
        <translation>पैशाचा प्रत्येक व्यवहार आणि रोखीची प्रत्येक मोजणी.</translation>
    </message>
    <message>
        <source>Every step of a booking that a person took, on the venue's clock.</source>
        <translation>व्यक्तीने घेतलेले बुकिंगचे प्रत्येक पाऊल, स्थळाच्या घड्याळानुसार.</translation>
    </message>
    <message>
        <source>Expire holds</source>
        <translation>होल्डची मुदत संपवणे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>प्रोग्रामच्या फाईल</translation>
    </message>
    <message>
        <source>Find the program that leaves them open; it may hold up others.</source>
        <translation>ते उघडे ठेवणारा प्रोग्राम शोधा; तो इतरांना अडवू शकतो.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>पहिला क्रमांक</translation>
    </message>
    <message>
        <source>Folder of this PC's data</source>
        <translation>या पीसीच्या माहितीचा फोल्डर</translation>
    </message>
    <message>
        <source>Forget old requests</source>
        <translation>जुन्या विनंत्या काढून टाकणे</translation>
    </message>
    <message>
        <source>Free some space: a database must not run out of it.</source>
        <translation>थोडी जागा मोकळी करा: डेटाबेसची जागा संपता कामा नये.</translation>
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
        <translation>कुठून</translation>
    </message>
    <message>
        <source>From hold to event</source>
        <translation>होल्डपासून कार्यक्रमापर्यंत</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>तिजोरीतून</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>होल्ड ते बुकिंग</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>परत दिले</translation>
    </message>
    <message>
        <source>Guards of the data</source>
        <translation>माहितीचे रक्षक</translation>
    </message>
    <message>
        <source>HSN or SAC</source>
        <translation>HSN किंवा SAC</translation>
    </message>
    <message>
        <source>Half within (days)</source>
        <translation>निम्मे इतक्यात (दिवस)</translation>
    </message>
    <message>
        <source>Half within (hours)</source>
        <translation>निम्मे इतक्यात (तास)</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>निम्मे इतक्यात (मिनिटे)</translation>
    </message>
    <message>
        <source>Halldesk made a mistake. Nothing was saved; please report what you did.</source>
        <translation>Halldesk कडून चूक झाली. काहीही जतन झाले नाही; तुम्ही काय केले ते कृपया कळवा.</translation>
    </message>
    <message>
        <source>Halldesk needs 15 or newer.</source>
        <translation>Halldesk ला 15 किंवा नवीन हवे.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सोपवले</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड झाली</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>होल्डची मुदत संपली</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड झाले</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Holds and confirmed bookings by month</source>
        <translation>महिन्यानुसार होल्ड आणि पक्की बुकिंग</translation>
    </message>
    <message>
        <source>Holds and payments of each person</source>
        <translation>प्रत्येक व्यक्तीचे होल्ड आणि पैसे घेणे</translation>
    </message>
    <message>
        <source>Holds that ought to have lapsed</source>
        <translation>संपायला हवे होते असे होल्ड</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>Housekeeping that is switched off</source>
        <translation>बंद केलेली स्वयंचलित देखभाल</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>कुठपर्यंत पोहोचली</translation>
    </message>
    <message>
        <source>How full each space, session and weekday was.</source>
        <translation>प्रत्येक जागा, सत्र आणि वार किती भरला होता.</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>किती उशीर झाला</translation>
    </message>
    <message>
        <source>How long before the event people book.</source>
        <translation>लोक कार्यक्रमाच्या किती आधी बुकिंग करतात.</translation>
    </message>
    <message>
        <source>How many holds become bookings, how long it takes, and where the others are lost.</source>
        <translation>किती होल्डचे बुकिंग होते, किती वेळ लागतो आणि बाकीचे कुठे सुटतात.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>किती वेळा</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>In cash it is {sum}: {discount} less.</source>
        <translation>रोखीत ते {sum} आहे: {discount} कमी.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Install Halldesk again.</source>
        <translation>हॉलडेस्क पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Install PostgreSQL 15 or newer.</source>
        <translation>PostgreSQL 15 किंवा त्याहून नवे इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package on the server and run this again.</source>
        <translation>सर्व्हरवर PostgreSQL चे contrib पॅकेज स्थापित करून हे पुन्हा चालवा.</translation>
    </message>
    <message>
        <source>Install and open one, such as GNOME Keyring or KWallet. Without it passwords of providers and of the worker must come as service credentials.</source>
        <translation>GNOME Keyring किंवा KWallet सारखे एक इंस्टॉल करून उघडा. त्याशिवाय सेवांचे आणि वर्करचे पासवर्ड सर्व्हिस क्रेडेन्शियल म्हणून द्यावे लागतील.</translation>
    </message>
    <message>
        <source>Install the newer Halldesk on this PC.</source>
        <translation>या संगणकावर नवीन Halldesk स्थापित करा.</translation>
    </message>
    <message>
        <source>Install the system's time zone data (tzdata).</source>
        <translation>सिस्टमचा वेळ-क्षेत्र डेटा (tzdata) इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>बीजके आणि क्रेडिट नोट</translation>
    </message>
    <message>
        <source>It does not exist, or belongs to another business.</source>
        <translation>हे अस्तित्वात नाही, किंवा दुसऱ्या व्यवसायाचे आहे.</translation>
    </message>
    <message>
        <source>It happened too long ago to be undone. Change it by hand if it is wrong.</source>
        <translation>हे फार पूर्वी झाले, आता मागे घेता येत नाही. चुकीचे असेल तर स्वतः बदला.</translation>
    </message>
    <message>
        <source>It is noted that nobody came. Take that back first.</source>
        <translation>कोणी आले नाही अशी नोंद आहे. आधी ती मागे घ्या.</translation>
    </message>
    <message>
        <source>It is too early to note this. Wait until the event is near, or has begun.</source>
        <translation>हे नोंदवण्याची वेळ अजून झालेली नाही. कार्यक्रम जवळ येईपर्यंत किंवा सुरू होईपर्यंत थांबा.</translation>
    </message>
    <message>
        <source>It is tried again by itself; look at that PC if it stays.</source>
        <translation>ते आपोआप पुन्हा केले जाते; तसेच राहिले तर तो पीसी पाहा.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed; the data is as it was.</source>
        <translation>हे थांबवले गेले. काहीही बदलले नाही; डेटा होता तसाच आहे.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>हे आधीच मागे घेतले आहे.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ठेवून घेतले</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>पासवर्ड भांडार</translation>
    </message>
    <message>
        <source>Keys are kept on the PC where the worker runs; this is not it.</source>
        <translation>किल्ल्या वर्कर चालतो त्या PC वर ठेवल्या जातात; हा तो नाही.</translation>
    </message>
    <message>
        <source>Keys of providers</source>
        <translation>प्रदात्यांच्या कळा</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>Large tables whose rows the server has not counted</source>
        <translation>मोठ्या सारण्या, ज्यांच्या ओळी सर्व्हरने अजून मोजलेल्या नाहीत</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>मागील बॅकअप</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>शेवटचा कार्यक्रम</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>शेवटचा क्रमांक</translation>
    </message>
    <message>
        <source>Lead times</source>
        <translation>किती आधी बुकिंग</translation>
    </message>
    <message>
        <source>Look at them under Messages: the provider's words are there, and they can be sent again.</source>
        <translation>हे संदेशांमध्ये पाहा: तेथे प्रदात्याचे उत्तर आहे, आणि ते पुन्हा पाठवता येतात.</translation>
    </message>
    <message>
        <source>Lost: cancelled after confirming</source>
        <translation>सुटली: पक्की झाल्यावर रद्द</translation>
    </message>
    <message>
        <source>Lost: cancelled before confirming</source>
        <translation>सुटली: पक्की होण्याआधी रद्द</translation>
    </message>
    <message>
        <source>Lost: hold lapsed</source>
        <translation>सुटली: होल्डची मुदत संपली</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>सरासरी मूल्य</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमरी</translation>
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
        <translation>महिन्यानुसार संदेश</translation>
    </message>
    <message>
        <source>Messages sent and delivered</source>
        <translation>पाठवलेले आणि पोहोचलेले संदेश</translation>
    </message>
    <message>
        <source>Messages that failed in the last 24 hours</source>
        <translation>गेल्या 24 तासांत अयशस्वी झालेले संदेश</translation>
    </message>
    <message>
        <source>Messages that may or may not have gone</source>
        <translation>गेले की नाही हे निश्चित नसलेले संदेश</translation>
    </message>
    <message>
        <source>Messages that ought to have gone</source>
        <translation>आतापर्यंत जायला हवे होते असे संदेश</translation>
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
        <translation>दिवस आणि पद्धतीनुसार पैसे</translation>
    </message>
    <message>
        <source>Money for this booking was taken meanwhile by {by}. Look at what is due, then decide.</source>
        <translation>या बुकिंगसाठी दरम्यान {by} यांनी पैसे घेतले. किती बाकी आहे ते पाहा, मग ठरवा.</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>घेतलेले पैसे</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Months and weekdays</source>
        <translation>महिने आणि वार</translation>
    </message>
    <message>
        <source>More guests than the space holds</source>
        <translation>जागेच्या क्षमतेपेक्षा जास्त पाहुणे</translation>
    </message>
    <message>
        <source>More than 5 times</source>
        <translation>5 पेक्षा जास्त वेळा</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>90 दिवसांपेक्षा जास्त उशीर</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>एका वर्षापेक्षा जास्त</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>व्यवहार</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवीन</translation>
    </message>
    <message>
        <source>Nine of ten within (hours)</source>
        <translation>दहापैकी नऊ इतक्यात (तास)</translation>
    </message>
    <message>
        <source>No PostgreSQL was found on this computer. Install Halldesk again, or install PostgreSQL 15 or newer.</source>
        <translation>या संगणकावर PostgreSQL सापडले नाही. Halldesk पुन्हा स्थापित करा, किंवा PostgreSQL 15 किंवा नवीन स्थापित करा.</translation>
    </message>
    <message>
        <source>No computer has this name in the network. Check how it is written, and the network.</source>
        <translation>नेटवर्कमध्ये या नावाचा संगणक नाही. नाव नीट लिहिले आहे का आणि नेटवर्क तपासा.</translation>
    </message>
    <message>
        <source>No programs are left that can read the old data. Install that PostgreSQL beside, or take the newest backup.</source>
        <translation>जुना डेटा वाचू शकणारे प्रोग्राम उरलेले नाहीत. ते PostgreSQL सोबत स्थापित करा, किंवा सर्वात नवा बॅकअप घ्या.</translation>
    </message>
    <message>
        <source>Nobody can listen in</source>
        <translation>जोडणी सुरक्षित आहे</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Note the arrival first.</source>
        <translation>अजून कोणी आलेले नाही. आधी आगमन नोंदवा.</translation>
    </message>
    <message>
        <source>Nobody has to count cash.</source>
        <translation>कोणालाही रोख मोजावी लागत नाही.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>पोहोचले नाहीत</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>अजून देय नाही</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>वेळेत पैसे दिले नाहीत</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>सांगितले नाही</translation>
    </message>
    <message>
        <source>Nothing is to be paid.</source>
        <translation>काहीही देणे नाही.</translation>
    </message>
    <message>
        <source>Nothing was found in these days.</source>
        <translation>या दिवसांत काहीही सापडले नाही.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>भरण</translation>
    </message>
    <message>
        <source>Occupancy of each month and weekday</source>
        <translation>प्रत्येक महिन्याचे आणि वाराचे भरण</translation>
    </message>
    <message>
        <source>Occupancy of each space</source>
        <translation>प्रत्येक जागेचे भरण</translation>
    </message>
    <message>
        <source>Occupancy of each weekday</source>
        <translation>प्रत्येक वाराचे भरण</translation>
    </message>
    <message>
        <source>Of all held</source>
        <translation>एकूण होल्डपैकी</translation>
    </message>
    <message>
        <source>Of them void</source>
        <translation>त्यांपैकी रद्द</translation>
    </message>
    <message>
        <source>Old database files</source>
        <translation>डेटाबेसच्या जुन्या फाईल</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>वाटेत</translation>
    </message>
    <message>
        <source>On this PC there is a business already. Open it, or keep the new one on another PC.</source>
        <translation>या पीसीवर आधीच एक व्यवसाय आहे. तो उघडा, किंवा नवा दुसऱ्या पीसीवर ठेवा.</translation>
    </message>
    <message>
        <source>On this PC there is {name} already. Open it, or keep the new one on another PC.</source>
        <translation>या पीसीवर {name} आधीच आहे. तो उघडा, किंवा नवा दुसऱ्या पीसीवर ठेवा.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एकदा</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एकदाच वापरायचा कोड</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Only your own move can be undone. Move the booking by hand.</source>
        <translation>फक्त स्वतः केलेला बदल मागे घेता येतो. बुकिंग स्वतः हलवा.</translation>
    </message>
    <message>
        <source>Open Halldesk's window, or run `desk upgrade-data`.</source>
        <translation>हॉलडेस्कची खिडकी उघडा, किंवा `desk upgrade-data` चालवा.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>उघडला</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>इतर वेळा</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>परिणाम अज्ञात</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>थकबाकी</translation>
    </message>
    <message>
        <source>Outstanding money by its age</source>
        <translation>किती जुनी थकबाकी</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>जास्त किंवा कमी</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>कालावधीनुसार थकबाकी</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>थकीत कालावधी</translation>
    </message>
    <message>
        <source>Overdue payments</source>
        <translation>मुदत गेलेली बाकी</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पान {n} / {all}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>दिल्याची तारीख</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>दिलेले</translation>
    </message>
    <message>
        <source>Paid out by providers</source>
        <translation>पेमेंट सेवांनी दिलेले</translation>
    </message>
    <message>
        <source>Paid out by the house</source>
        <translation>स्थळाने दिलेले</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>कागद</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>कागदपत्रे</translation>
    </message>
    <message>
        <source>Papers can be saved as PDF; to print, set a printer up in the system.</source>
        <translation>कागद PDF म्हणून जतन करता येतात; छापण्यासाठी सिस्टममध्ये प्रिंटर लावा.</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>दिलेली कागदपत्रे</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>छापलेली कागदपत्रे</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Parts of the database's folder are missing. Do not empty it: restore the last backup into a new folder.</source>
        <translation>डेटाबेसच्या फोल्डरचे काही भाग नाहीत. तो रिकामा करू नका: शेवटचा बॅकअप नव्या फोल्डरमध्ये परत आणा.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>पैसे मिळाले</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>पैसे देय</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>पैसे मिळाले</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>पैसे मागे घेतले</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>पैसे घेणे</translation>
    </message>
    <message>
        <source>Payments that nobody carries to the provider</source>
        <translation>प्रदात्यापर्यंत न पोहोचवलेली पेमेंट</translation>
    </message>
    <message>
        <source>Payments whose outcome nobody asks for</source>
        <translation>भरणा ज्यांचा निकाल कोणी विचारत नाही</translation>
    </message>
    <message>
        <source>Payments: {name}</source>
        <translation>पेमेंट: {name}</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>प्रलंबित</translation>
    </message>
    <message>
        <source>Pending, confirmed and completed bookings.</source>
        <translation>प्रलंबित, पक्की आणि पूर्ण बुकिंग.</translation>
    </message>
    <message>
        <source>Pending, confirmed and completed bookings; what has come is what the ledger holds.</source>
        <translation>प्रलंबित, पक्की आणि पूर्ण बुकिंग; मिळालेली रक्कम म्हणजे वहीत जमा असलेली.</translation>
    </message>
    <message>
        <source>People whose login is gone</source>
        <translation>ज्यांचे लॉगिन राहिले नाही असे लोक</translation>
    </message>
    <message>
        <source>People with an administrator's rights</source>
        <translation>प्रशासकाचे अधिकार असलेले लोक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Post lapsed credit</source>
        <translation>मुदत संपलेली जमा नोंदवणे</translation>
    </message>
    <message>
        <source>PostgreSQL {version}, but this PC's data is of {data}</source>
        <translation>PostgreSQL {version}, पण या पीसीचा डेटा {data} चा आहे</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>अडचण</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>नियमांचे पालन</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Provider's fee</source>
        <translation>सेवेचे शुल्क</translation>
    </message>
    <message>
        <source>Providers pay a business as a whole: these lines are of all venues.</source>
        <translation>पेमेंट सेवा संपूर्ण व्यवसायाला एकत्र देतात: या ओळी सर्व स्थळांच्या आहेत.</translation>
    </message>
    <message>
        <source>Queue reminders</source>
        <translation>स्मरणपत्रे रांगेत ठेवा</translation>
    </message>
    <message>
        <source>Queue reminders of payments</source>
        <translation>पेमेंटची स्मरणपत्रे रांगेत ठेवा</translation>
    </message>
    <message>
        <source>Raise max_connections in postgresql.conf.</source>
        <translation>postgresql.conf मध्ये max_connections वाढवा.</translation>
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
        <translation>पावती</translation>
    </message>
    <message>
        <source>Receipt voucher</source>
        <translation>पावती व्हाउचर</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळालेली रक्कम</translation>
    </message>
    <message>
        <source>Received and outstanding by month of the event</source>
        <translation>कार्यक्रमाच्या महिन्यानुसार मिळालेली आणि थकीत रक्कम</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>परतावा</translation>
    </message>
    <message>
        <source>Refund issued</source>
        <translation>परतावा दिला</translation>
    </message>
    <message>
        <source>Refund taken back</source>
        <translation>परतावा मागे घेतला</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>परतावा व्हाउचर</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>परतावे</translation>
    </message>
    <message>
        <source>Refunds approved</source>
        <translation>मंजूर परतावे</translation>
    </message>
    <message>
        <source>Refunds that nobody carries to the provider</source>
        <translation>परतावे जे कोणी प्रदात्याकडे नेत नाही</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>नाकारले</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>पुन्हा येणारे ग्राहक</translation>
    </message>
    <message>
        <source>Restore on trial</source>
        <translation>बॅकअपची चाचणी</translation>
    </message>
    <message>
        <source>Restore the logins from a backup, or make these people anew.</source>
        <translation>बॅकअपमधून लॉगिन परत आणा, किंवा या लोकांना पुन्हा नोंदवा.</translation>
    </message>
    <message>
        <source>Revenue and dues</source>
        <translation>उत्पन्न आणि थकबाकी</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>सर्व्हरपर्यंत जाण्या-येण्याचा वेळ</translation>
    </message>
    <message>
        <source>Run ANALYZE on this database: until then lists and reports may take minutes.</source>
        <translation>या डेटाबेसवर ANALYZE चालवा: तोपर्यंत याद्या आणि अहवालांना काही मिनिटे लागू शकतात.</translation>
    </message>
    <message>
        <source>Run `desk backup` on the PC with the data, and see that `desk worker` or a window runs there.</source>
        <translation>ज्या पीसीवर माहिती आहे तिथे `desk backup` चालवा, आणि तिथे `desk worker` किंवा विंडो चालू आहे ना ते पाहा.</translation>
    </message>
    <message>
        <source>Run `desk backup`; later ones are made by themselves.</source>
        <translation>`desk backup` चालवा; पुढचे आपोआप होतात.</translation>
    </message>
    <message>
        <source>Run `desk migrate` on it.</source>
        <translation>त्यावर `desk migrate` चालवा.</translation>
    </message>
    <message>
        <source>Run `desk migrate` on this database.</source>
        <translation>या डेटाबेसवर `desk migrate` चालवा.</translation>
    </message>
    <message>
        <source>Run `desk migrate`; if it stays, restore the schema from a backup.</source>
        <translation>`desk migrate` चालवा; तसेच राहिले तर बॅकअपमधून स्कीमा परत आणा.</translation>
    </message>
    <message>
        <source>Run `desk provider set {name}` on this PC: the worker runs here.</source>
        <translation>या पीसीवर `desk provider set {name}` चालवा: वर्कर येथेच चालतो.</translation>
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
        <translation>वीज गेल्यास सुरक्षित</translation>
    </message>
    <message>
        <source>Same or next day</source>
        <translation>त्याच किंवा पुढच्या दिवशी</translation>
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
        <translation>बॅकअपचा दुसरा फोल्डर</translation>
    </message>
    <message>
        <source>See under Messages which provider is away, paused or without keys; and that a worker runs.</source>
        <translation>संदेशांमध्ये पाहा की कोणता प्रदाता उपलब्ध नाही, थांबवलेला आहे किंवा कळांशिवाय आहे; आणि वर्कर सुरू आहे याची खात्री करा.</translation>
    </message>
    <message>
        <source>See under Money what the provider says, whether its keys are there, and that a worker runs.</source>
        <translation>पैसे मध्ये पाहा प्रदाता काय म्हणतो, त्याच्या कळा आहेत का, आणि वर्कर चालू आहे का.</translation>
    </message>
    <message>
        <source>Send the payment link for {sum}.</source>
        <translation>{sum} ची पेमेंट लिंक पाठवा.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Sent are those that a provider took; not every provider tells what arrived.</source>
        <translation>पाठवलेले म्हणजे सेवेने घेतलेले; काय पोहोचले ते प्रत्येक सेवा सांगत नाही.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्व्हर</translation>
    </message>
    <message>
        <source>Server commands are version {theirs}, this program's {ours}.</source>
        <translation>सर्व्हरच्या कमांड आवृत्ती {theirs} च्या आहेत, या प्रोग्रामच्या {ours} च्या.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set it up in the system again, or choose another under Settings, Printers.</source>
        <translation>तो सिस्टममध्ये पुन्हा बसवा, किंवा सेटिंग, प्रिंटर मध्ये दुसरा निवडा.</translation>
    </message>
    <message>
        <source>Set password_encryption to scram-sha-256 in postgresql.conf.</source>
        <translation>postgresql.conf मध्ये password_encryption हे scram-sha-256 करा.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>सेटिंग फाईल</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>वाटा</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>पुन्हा साइन इन करा.</translation>
    </message>
    <message>
        <source>Small sums and few bookings need no deposit.</source>
        <translation>लहान रक्कम आणि मोजकी बुकिंग यांना अनामत लागत नाही.</translation>
    </message>
    <message>
        <source>Somebody has opened the drawer meanwhile. Look at who holds it.</source>
        <translation>दरम्यान कोणीतरी गल्ला उघडला आहे. तो कोणाकडे आहे ते पाहा.</translation>
    </message>
    <message>
        <source>Somebody has to decide under Messages whether to send them again.</source>
        <translation>ते पुन्हा पाठवायचे की नाही हे कोणीतरी संदेशांमध्ये ठरवायला हवे.</translation>
    </message>
    <message>
        <source>Somebody is still at work in this database. Close Halldesk on every desk, then try again.</source>
        <translation>या डेटाबेसमध्ये अजून कोणी काम करत आहे. प्रत्येक डेस्कवर हॉलडेस्क बंद करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>काहीतरी चूक झाली.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Staff activity</source>
        <translation>कर्मचाऱ्यांचे काम</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>टप्पा</translation>
    </message>
    <message>
        <source>Start `desk worker`, or open a window on the PC that has the worker's login.</source>
        <translation>`desk worker` चालवा, किंवा ज्या पीसीकडे वर्करचे लॉगिन आहे तिथे विंडो उघडा.</translation>
    </message>
    <message>
        <source>Start the background jobs</source>
        <translation>पार्श्वभूमीतील कामे सुरू करणे</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Steps by hour and weekday</source>
        <translation>तास आणि वारानुसार पावले</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>अजून द्यायचे</translation>
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
        <translation>postgresql.conf मध्ये autovacuum आणि track_counts सुरू करा: त्यांच्याशिवाय काउंटर मंदावतो.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable, or choose another under Settings, Printers.</source>
        <translation>तो चालू करा आणि केबल पाहा, किंवा सेटिंग, प्रिंटर मध्ये दुसरा निवडा.</translation>
    </message>
    <message>
        <source>Switch {setting} on in postgresql.conf: bookings could be lost.</source>
        <translation>postgresql.conf मध्ये {setting} चालू करा: बुकिंग हरवू शकते.</translation>
    </message>
    <message>
        <source>Take SUPERUSER, CREATEROLE, CREATEDB and BYPASSRLS from them: nobody at a desk needs these.</source>
        <translation>त्यांच्याकडून SUPERUSER, CREATEROLE, CREATEDB आणि BYPASSRLS काढा: डेस्कवर कोणालाही याची गरज नाही.</translation>
    </message>
    <message>
        <source>Take the balance of {sum} at the counter before the event.</source>
        <translation>कार्यक्रमाआधी बाकी {sum} काउंटरवर घ्या.</translation>
    </message>
    <message>
        <source>Take the deposit of {sum}, at the counter or by payment link.</source>
        <translation>{sum} डिपॉझिट काउंटरवर किंवा पेमेंट लिंकने घ्या.</translation>
    </message>
    <message>
        <source>Take the login and password out of database_url; people type theirs.</source>
        <translation>database_url मधून लॉगिन आणि पासवर्ड काढा; लोक स्वतःचे टाइप करतात.</translation>
    </message>
    <message>
        <source>Take {sum} at the counter.</source>
        <translation>{sum} काउंटरवर घ्या.</translation>
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
        <translation>करपात्र</translation>
    </message>
    <message>
        <source>Taxable value by code and rate</source>
        <translation>कोड आणि दरानुसार करपात्र मूल्य</translation>
    </message>
    <message>
        <source>Taxes by rate and code, and the papers issued.</source>
        <translation>दर आणि कोडनुसार कर, आणि दिलेली कागदपत्रे.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>That database holds a business already. Choose an empty one; nothing was changed.</source>
        <translation>त्या डेटाबेसमध्ये आधीच एक व्यवसाय आहे. रिकामा निवडा; काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>That is further ahead than this venue takes bookings</source>
        <translation>हे स्थळ इतक्या आधीची बुकिंग घेत नाही</translation>
    </message>
    <message>
        <source>That is shorter or longer than this venue allows</source>
        <translation>ही वेळ स्थळाच्या मर्यादेपेक्षा कमी किंवा जास्त आहे</translation>
    </message>
    <message>
        <source>That is too short a notice, or already past</source>
        <translation>फारच थोडा वेळ आधी आहे, किंवा वेळ होऊन गेली आहे</translation>
    </message>
    <message>
        <source>The account that runs the database cannot reach {path}.</source>
        <translation>डेटाबेस चालवणारे खाते {path} पर्यंत पोहोचू शकत नाही.</translation>
    </message>
    <message>
        <source>The account that runs the database may not enter its folder. Choose a folder outside private ones.</source>
        <translation>डेटाबेस चालवणारे खाते त्याच्या फोल्डरमध्ये जाऊ शकत नाही. खासगी फोल्डरांबाहेरचा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The amount is not what this booking can take. Check the sum due.</source>
        <translation>ही रक्कम या बुकिंगमध्ये घेता येत नाही. बाकी रक्कम तपासा.</translation>
    </message>
    <message>
        <source>The amount is not what this booking can take. Money for it was last taken by {by}. Check the sum due.</source>
        <translation>ही रक्कम या बुकिंगमध्ये घेता येत नाही. यासाठी शेवटची रक्कम {by} यांनी घेतली. बाकी रक्कम तपासा.</translation>
    </message>
    <message>
        <source>The backup is on this PC, but it could not be copied to the second folder. Connect that disk.</source>
        <translation>बॅकअप या पीसीवर आहे, पण दुसऱ्या फोल्डरमध्ये कॉपी झाला नाही. ती डिस्क जोडा.</translation>
    </message>
    <message>
        <source>The backup's schema {version} is newer than this program.</source>
        <translation>बॅकअपचा स्कीमा {version} या प्रोग्रामपेक्षा नवा आहे.</translation>
    </message>
    <message>
        <source>The booking's status ({status}) does not allow this now. Look at its history to see what happened.</source>
        <translation>बुकिंगच्या सध्याच्या स्थितीत ({status}) हे करता येत नाही. काय झाले ते इतिहासात पाहा.</translation>
    </message>
    <message>
        <source>The booking's status does not allow this now. Look at its history to see what happened.</source>
        <translation>बुकिंगच्या सध्याच्या स्थितीत हे करता येत नाही. काय झाले ते इतिहासात पाहा.</translation>
    </message>
    <message>
        <source>The business of this PC was moved to a central server. Connect to that; what is here is an old copy.</source>
        <translation>या पीसीचा व्यवसाय मध्यवर्ती सर्व्हरवर नेला आहे. त्याला जोडा; इथे जे आहे ती जुनी प्रत आहे.</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers. Check the port, the firewall, and whether the server runs.</source>
        <translation>संगणक सापडला, पण डेटाबेस उत्तर देत नाही. पोर्ट, फायरवॉल आणि सर्व्हर चालू आहे का ते तपासा.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is being checked whether it was carried out.</source>
        <translation>उत्तर येण्याआधी जोडणी तुटली. काम झाले की नाही ते तपासले जात आहे.</translation>
    </message>
    <message>
        <source>The copy is not the same as what was copied. It was not put into use; nothing was changed.</source>
        <translation>प्रत मूळ माहितीसारखी नाही. ती वापरात घेतली नाही; काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The customer's wish</source>
        <translation>ग्राहकाची इच्छा</translation>
    </message>
    <message>
        <source>The database is still repairing itself after an unclean stop. Leave the computer on and try again in a while.</source>
        <translation>अचानक बंद झाल्यानंतर डेटाबेस अजून स्वतःची दुरुस्ती करत आहे. संगणक चालू ठेवा आणि थोड्या वेळाने पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The database on this computer did not start. Restart the computer; if that does not help, send us the log.</source>
        <translation>या संगणकावरचा डेटाबेस सुरू झाला नाही. संगणक पुन्हा सुरू करा; तरीही जमले नाही तर आम्हाला लॉग पाठवा.</translation>
    </message>
    <message>
        <source>The database on this computer is still finishing its work. Leave the computer on for a minute.</source>
        <translation>या संगणकावरचा डेटाबेस अजून काम संपवत आहे. संगणक एक मिनिट चालू ठेवा.</translation>
    </message>
    <message>
        <source>The database was made by another version of PostgreSQL. Open it with the Halldesk that made it.</source>
        <translation>डेटाबेस PostgreSQL च्या दुसऱ्या आवृत्तीने बनवला आहे. ज्या Halldesk ने बनवला त्यानेच तो उघडा.</translation>
    </message>
    <message>
        <source>The database's folder cannot be written to. Allow writing there, or choose another folder.</source>
        <translation>डेटाबेसच्या फोल्डरमध्ये लिहिता येत नाही. तिथे लिहिण्याची परवानगी द्या, किंवा दुसरा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The database's schema {version} is newer than this program.</source>
        <translation>डेटाबेसची रचना {version} या प्रोग्रामपेक्षा नवी आहे.</translation>
    </message>
    <message>
        <source>The day of this payment is closed and stays so. Pay it back instead.</source>
        <translation>या पेमेंटचा दिवस बंद झाला आहे आणि तसाच राहील. त्याऐवजी रक्कम परत द्या.</translation>
    </message>
    <message>
        <source>The desk works without payment links.</source>
        <translation>डेस्क पेमेंट लिंकशिवाय काम करतो.</translation>
    </message>
    <message>
        <source>The disk is almost full, and a database must not run out of space. Free some space and try again.</source>
        <translation>डिस्क जवळजवळ भरली आहे, आणि डेटाबेसला जागा कमी पडता कामा नये. थोडी जागा मोकळी करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The disk of the database is full. What was answered is safe; free some space there before going on.</source>
        <translation>डेटाबेसची डिस्क भरली आहे. ज्याचे उत्तर मिळाले ते सुरक्षित आहे; पुढे जाण्याआधी तेथे जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>The drawer has been closed meanwhile. Open it again to go on.</source>
        <translation>दरम्यान गल्ला बंद झाला आहे. पुढे जाण्यासाठी तो पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>The hold has run out. Make a new hold if the slot is still free.</source>
        <translation>होल्डची मुदत संपली आहे. वेळ अजून मोकळी असेल तर नवा होल्ड करा.</translation>
    </message>
    <message>
        <source>The hold would run longer than this venue allows</source>
        <translation>होल्ड या स्थळाच्या मर्यादेपेक्षा जास्त चालेल</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used. Unlock it and try again, or enter the password each time.</source>
        <translation>या संगणकाचे पासवर्ड-भांडार वापरता येत नाही. ते उघडून पुन्हा प्रयत्न करा, किंवा दर वेळी पासवर्ड लिहा.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again.</source>
        <translation>नाव किंवा पासवर्ड चुकीचा आहे. पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The network to the server is slow; every action waits for it once.</source>
        <translation>सर्व्हरपर्यंतचे नेटवर्क मंद आहे; प्रत्येक काम एकदा त्याची वाट पाहते.</translation>
    </message>
    <message>
        <source>The other side said no ({problem}), and asking again will not help.</source>
        <translation>समोरून नकार आला ({problem}), आणि पुन्हा विचारून उपयोग नाही.</translation>
    </message>
    <message>
        <source>The other side said no, and asking again will not help.</source>
        <translation>समोरून नकार आला, आणि पुन्हा विचारून उपयोग नाही.</translation>
    </message>
    <message>
        <source>The payment provider does not accept the keys of this PC. An owner sets them again with `desk provider set`.</source>
        <translation>पेमेंट कंपनी या संगणकाच्या की मान्य करत नाही. मालकांनी त्या `desk provider set` ने पुन्हा नोंदवाव्यात.</translation>
    </message>
    <message>
        <source>The place or price was changed again since. Undo that first, or change it by hand.</source>
        <translation>त्यानंतर जागा किंवा किंमत पुन्हा बदलली आहे. आधी ते मागे घ्या, किंवा स्वतः बदला.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer and print again, or save the paper as a file.</source>
        <translation>प्रिंटरने कागद घेतला नाही. प्रिंटर पाहा आणि पुन्हा छापा, किंवा कागद फाइल म्हणून ठेवा.</translation>
    </message>
    <message>
        <source>The provider may or may not have done it. It is being looked up.</source>
        <translation>पेमेंट कंपनीने कदाचित काम केले असेल, कदाचित नसेल. शोध घेतला जात आहे.</translation>
    </message>
    <message>
        <source>The provider of messages did not take it.</source>
        <translation>संदेश पाठवणाऱ्या सेवेने तो घेतला नाही.</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written.</source>
        <translation>अहवाल थांबवला. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was lost; try again when the connection is back.</source>
        <translation>सर्व्हरशी संपर्क होत नाही. काही गेलेले नाही; जोडणी परत आल्यावर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing was changed; try again.</source>
        <translation>सर्व्हरने वेळेत उत्तर दिले नाही. काही बदलले नाही; पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}.</source>
        <translation>सर्व्हर PostgreSQL {version} आहे.</translation>
    </message>
    <message>
        <source>The server lacks the extension {name}.</source>
        <translation>सर्व्हरवर {name} हे एक्स्टेंशन नाही.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC without encryption.</source>
        <translation>सर्व्हर या पीसीवरून एन्क्रिप्शनशिवाय कोणालाही आत येऊ देत नाही.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC's address.</source>
        <translation>सर्व्हर या पीसीच्या पत्त्यावरून कोणालाही आत येऊ देत नाही.</translation>
    </message>
    <message>
        <source>The server was brought up to date meanwhile.</source>
        <translation>दरम्यान सर्व्हर अद्ययावत झाला आहे.</translation>
    </message>
    <message>
        <source>The server's certificate does not prove that it is this server. Ask who runs it; do not enter a password.</source>
        <translation>हा तोच सर्व्हर आहे हे त्याच्या प्रमाणपत्रावरून सिद्ध होत नाही. सर्व्हर चालवणाऱ्यांना विचारा; पासवर्ड देऊ नका.</translation>
    </message>
    <message>
        <source>The server's schema is older than this program; {count} of its commands are missing ({names}).</source>
        <translation>सर्व्हरचा स्कीमा या प्रोग्रामपेक्षा जुना आहे; त्यात {count} आदेश नाहीत ({names}).</translation>
    </message>
    <message>
        <source>The settings cannot be used. Correct the file or the environment and start again.</source>
        <translation>सेटिंग वापरता येत नाहीत. फाइल किंवा परिवेश दुरुस्त करून पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The slot is taken by {what}. Choose one of the alternatives, or another time or space.</source>
        <translation>ही वेळ {what} ने घेतली आहे. सुचवलेल्या पर्यायांपैकी निवडा, किंवा दुसरी वेळ वा जागा घ्या.</translation>
    </message>
    <message>
        <source>The slot is taken. Choose one of the alternatives, or another time or space.</source>
        <translation>ही वेळ घेतली गेली आहे. सुचवलेल्या पर्यायांपैकी निवडा, किंवा दुसरी वेळ वा जागा घ्या.</translation>
    </message>
    <message>
        <source>The space it came from is no longer offered. Move the booking by hand.</source>
        <translation>ज्या जागेवरून आली ती आता दिली जात नाही. बुकिंग स्वतः हलवा.</translation>
    </message>
    <message>
        <source>The tariff has changed while the form was open. Look at the new price, then try again.</source>
        <translation>फॉर्म उघडा असताना दर बदलले. नवी किंमत पाहा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The text of the message cannot be used. Correct it at the place that is shown and try again.</source>
        <translation>संदेशाचा मजकूर वापरता येत नाही. दाखवलेल्या जागी दुरुस्त करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The text of the message cannot be used: {problem}.</source>
        <translation>संदेशाचा मजकूर वापरता येत नाही: {problem}.</translation>
    </message>
    <message>
        <source>The times do not make a period ({problem}). Enter a start and a later end.</source>
        <translation>या वेळा जुळत नाहीत ({problem}). सुरुवात आणि त्यानंतरचा शेवट लिहा.</translation>
    </message>
    <message>
        <source>The times do not make a period. Enter a start and a later end.</source>
        <translation>या वेळा जुळत नाहीत. सुरुवात आणि त्यानंतरचा शेवट लिहा.</translation>
    </message>
    <message>
        <source>The venue is closed at that time</source>
        <translation>त्या वेळी स्थळ बंद असते</translation>
    </message>
    <message>
        <source>There is no PostgreSQL {oldest} or newer in {folder}.</source>
        <translation>{folder} मध्ये PostgreSQL {oldest} किंवा नवीन नाही.</translation>
    </message>
    <message>
        <source>There is no business in this database.</source>
        <translation>या डेटाबेसमध्ये कोणताही व्यवसाय नाही.</translation>
    </message>
    <message>
        <source>There is no business on this PC yet. Begin one in Halldesk's window, or bring one back with `desk restore`.</source>
        <translation>या पीसीवर अजून कोणताही व्यवसाय नाही. हॉलडेस्कच्या खिडकीत सुरू करा, किंवा `desk restore` ने परत आणा.</translation>
    </message>
    <message>
        <source>There is no pg_dump of PostgreSQL {version} or newer.</source>
        <translation>PostgreSQL {version} किंवा त्याहून नवा pg_dump सापडला नाही.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>सर्व्हरवर असा डेटाबेस नाही.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Asia/Kolkata.</source>
        <translation>असा कोणताही वेळ विभाग नाही. यादीतून निवडा, जसे Asia/Kolkata.</translation>
    </message>
    <message>
        <source>There is not enough room to bring the data over. Free some space and try again; nothing was changed.</source>
        <translation>डेटा नव्या डेटाबेसमध्ये आणण्यास पुरेशी जागा नाही. थोडी जागा मोकळी करून पुन्हा प्रयत्न करा; काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>They go by themselves while a window or `desk worker` is open on the PC with the data.</source>
        <translation>ज्या पीसीवर डेटा आहे, तेथे विंडो किंवा `desk worker` सुरू असताना हे आपोआप काढले जातात.</translation>
    </message>
    <message>
        <source>They have arrived. Take that back first.</source>
        <translation>ते आले आहेत. आधी ते मागे घ्या.</translation>
    </message>
    <message>
        <source>They see nothing, and a worker ends their sessions within a minute; see that one runs.</source>
        <translation>त्यांना काही दिसत नाही, आणि वर्कर एका मिनिटात त्यांची सत्रे बंद करतो; वर्कर चालू आहे का पाहा.</translation>
    </message>
    <message>
        <source>This PC cannot note what it is about to do. Free some space, or allow writing in its folder; nothing was sent.</source>
        <translation>हा पीसी पुढचे काम नोंदवू शकत नाही. जागा मोकळी करा, किंवा त्याच्या फोल्डरमध्ये लिहू द्या; काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>This PC has no key store that keeps anything.</source>
        <translation>या PC वर किल्ली-भांडार नाही.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong. The server's is used; set this PC's time.</source>
        <translation>या पीसीचे घड्याळ चुकीचे आहे. सर्व्हरचे वापरले जाते; या पीसीची वेळ लावा.</translation>
    </message>
    <message>
        <source>This PC's data was written by an older PostgreSQL. Open Halldesk's window, or run `desk upgrade-data`.</source>
        <translation>या पीसीचा डेटा जुन्या PostgreSQL ने लिहिला आहे. हॉलडेस्कची खिडकी उघडा, किंवा `desk upgrade-data` चालवा.</translation>
    </message>
    <message>
        <source>This booking has its invoice. A manager voids it first; then issue a fresh one.</source>
        <translation>या बुकिंगचे बीजक दिले आहे. आधी व्यवस्थापकाने ते रद्द करावे; मग नवीन द्या.</translation>
    </message>
    <message>
        <source>This cannot be undone any more. Change it by hand if it is wrong.</source>
        <translation>हे आता मागे घेता येत नाही. चुकीचे असेल तर स्वतः बदला.</translation>
    </message>
    <message>
        <source>This database cannot be used by this version of Halldesk.</source>
        <translation>Halldesk ची ही आवृत्ती हा डेटाबेस वापरू शकत नाही.</translation>
    </message>
    <message>
        <source>This database was not prepared for Halldesk.</source>
        <translation>हा डेटाबेस Halldesk साठी तयार केलेला नाही.</translation>
    </message>
    <message>
        <source>This does not fit what is noted already. Take the other mark back first.</source>
        <translation>हे आधी नोंदवलेल्याशी जुळत नाही. आधी दुसरी खूण मागे घ्या.</translation>
    </message>
    <message>
        <source>This entry was merged into another customer by {person}. Go on with the one that was kept.</source>
        <translation>{person} यांनी ही नोंद दुसऱ्या ग्राहकात एकत्र केली आहे. जी ठेवली आहे तिच्यासह पुढे जा.</translation>
    </message>
    <message>
        <source>This entry was merged into another customer meanwhile. Go on with the one that was kept.</source>
        <translation>दरम्यान ही नोंद दुसऱ्या ग्राहकात एकत्र केली आहे. जी ठेवली आहे तिच्यासह पुढे जा.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table ({problem}). Save it as XLSX or CSV and try again.</source>
        <translation>ही फाइल तक्ता म्हणून वाचता येत नाही ({problem}). ती XLSX किंवा CSV म्हणून जतन करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table. Save it as XLSX or CSV and try again.</source>
        <translation>ही फाइल तक्ता म्हणून वाचता येत नाही. ती XLSX किंवा CSV म्हणून जतन करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. Ask who runs the server for its certificate as a PEM file.</source>
        <translation>या फाइलमध्ये वाचता येईल असे प्रमाणपत्र नाही. सर्व्हर चालवणाऱ्यांकडून त्याचे प्रमाणपत्र PEM फाइलमध्ये मागवा.</translation>
    </message>
    <message>
        <source>This file is not a whole backup. Take another one; nothing was changed.</source>
        <translation>ही फाईल पूर्ण बॅकअप नाही. दुसरी घ्या; काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>This folder cannot hold the database. Choose another folder.</source>
        <translation>या फोल्डरमध्ये डेटाबेस ठेवता येत नाही. दुसरा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>This folder holds something that Halldesk did not put there. Choose an empty folder for the database.</source>
        <translation>या फोल्डरमध्ये Halldesk ने न ठेवलेले काही आहे. डेटाबेससाठी रिकामा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>हे भरणे आवश्यक आहे.</translation>
    </message>
    <message>
        <source>This is not a number of people.</source>
        <translation>ही माणसांची संख्या नाही.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called ({problem}). Enter all ten digits, or + and the country code.</source>
        <translation>या फोन नंबरवर कॉल होऊ शकत नाही ({problem}). पूर्ण दहा अंक लिहा, किंवा + आणि देशाचा कोड.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Enter all ten digits, or + and the country code.</source>
        <translation>या फोन नंबरवर कॉल होऊ शकत नाही. पूर्ण दहा अंक लिहा, किंवा + आणि देशाचा कोड.</translation>
    </message>
    <message>
        <source>This is not allowed by the rules of the house.</source>
        <translation>हॉलचे नियम याला परवानगी देत नाहीत.</translation>
    </message>
    <message>
        <source>This is not an amount of money ({problem}). Enter digits such as 12,500 or 12500.50.</source>
        <translation>ही रक्कम नाही ({problem}). 12,500 किंवा 12500.50 असे अंक लिहा.</translation>
    </message>
    <message>
        <source>This is not an amount of money. Enter digits such as 12,500 or 12500.50.</source>
        <translation>ही रक्कम नाही. 12,500 किंवा 12500.50 असे अंक लिहा.</translation>
    </message>
    <message>
        <source>This machine has no screen to show a window on. Without one, `desk demo --headless` runs the demo's server.</source>
        <translation>या मशीनवर विंडो दाखवायला स्क्रीन नाही. तिच्याशिवाय `desk demo --headless` डेमोचा सर्व्हर चालवतो.</translation>
    </message>
    <message>
        <source>This number belongs to somebody already. Say whether it is the same person or another one.</source>
        <translation>हा नंबर आधीच कोणाचा तरी आहे. ती तीच व्यक्ती आहे की दुसरी ते सांगा.</translation>
    </message>
    <message>
        <source>This reference was entered before, for booking {number}. Check the number, and look at the booking where it was used.</source>
        <translation>हा संदर्भ क्रमांक आधी बुकिंग {number} साठी नोंदवला आहे. क्रमांक तपासा आणि ती बुकिंग पाहा.</translation>
    </message>
    <message>
        <source>This reference was entered before. Check the number, and look at the booking where it was used.</source>
        <translation>हा संदर्भ क्रमांक आधी नोंदवला आहे. क्रमांक तपासा आणि तो जिथे वापरला ती बुकिंग पाहा.</translation>
    </message>
    <message>
        <source>This request was already used for something else. Start the action again.</source>
        <translation>ही विनंती आधीच दुसऱ्या कामासाठी वापरली आहे. काम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>This request was settled as never carried out and cannot be sent again. Start the action again.</source>
        <translation>ही विनंती कधीच पूर्ण झाली नाही हे ठरले आहे, ती पुन्हा पाठवता येत नाही. काम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>This server does not offer an encrypted connection. Ask who runs it to switch TLS on.</source>
        <translation>हा सर्व्हर कूटबद्ध (encrypted) जोडणी देत नाही. सर्व्हर चालवणाऱ्यांना TLS सुरू करायला सांगा.</translation>
    </message>
    <message>
        <source>This venue is booked by its sessions</source>
        <translation>हे स्थळ त्याच्या सत्रांनुसार बुक होते</translation>
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
        <translation>टप्प्यांमधील वेळ</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>वेळ-क्षेत्रे</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>वेळा</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Too late to be of use</source>
        <translation>आता उशीर झाला</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Transactions that stay open</source>
        <translation>उघडे राहिलेले व्यवहार</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>प्रयत्न</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगळ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगळवार</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>दोनदा</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>UPI carries rupees only, not {currency}</source>
        <translation>UPI ने फक्त रुपये पाठवता येतात, {currency} नाही</translation>
    </message>
    <message>
        <source>Unknown lines</source>
        <translation>अनोळखी ओळी</translation>
    </message>
    <message>
        <source>Up to 7 days late</source>
        <translation>7 दिवसांपर्यंत उशीर</translation>
    </message>
    <message>
        <source>Use 2 to 30 small letters a to z or digits, beginning with a letter.</source>
        <translation>2 ते 30 लहान अक्षरे a ते z किंवा अंक वापरा; सुरुवात अक्षराने करा.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>किमान {count} अक्षरे वापरा.</translation>
    </message>
    <message>
        <source>Use at most {count} letters in one line.</source>
        <translation>एका ओळीत जास्तीत जास्त {count} अक्षरे वापरा.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full; docs/server.md tells how.</source>
        <translation>sslmode=verify-full ठेवा; docs/server.md मध्ये पद्धत आहे.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थळ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>मंजुरी बाकी</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>पद्धत</translation>
    </message>
    <message>
        <source>Way of paying chosen</source>
        <translation>पैसे देण्याची पद्धत निवडली</translation>
    </message>
    <message>
        <source>Ways chosen</source>
        <translation>पद्धती निवडल्या</translation>
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
        <translation>गेले</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>What came less what went, by the ledger. Cash moved between drawer and safe is left out.</source>
        <translation>वहीनुसार आलेल्यातून गेलेले वजा. गल्ला आणि तिजोरी यांमधील रोख वगळली आहे.</translation>
    </message>
    <message>
        <source>What each person did at the desk, and at which hours it is busy.</source>
        <translation>प्रत्येक व्यक्तीने डेस्कवर काय केले, आणि कोणत्या तासांना गर्दी असते.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>What is owed for bookings, what was paid of it, and what providers paid out.</source>
        <translation>बुकिंगसाठी किती देणे आहे, त्यातले किती दिले, आणि पेमेंट सेवांनी किती दिले.</translation>
    </message>
    <message>
        <source>What is said of this PC may explain it; docs/installers.md tells what to do.</source>
        <translation>या पीसीबद्दल जे सांगितले आहे त्यातून कारण कळेल; docs/installers.md मध्ये उपाय आहे.</translation>
    </message>
    <message>
        <source>What restores replaced</source>
        <translation>पुनर्संचयनाने बदललेले डेटाबेस</translation>
    </message>
    <message>
        <source>What was booked, what has come, and what is still to come.</source>
        <translation>काय बुक झाले, काय मिळाले, आणि काय मिळायचे आहे.</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Correct the field and try again.</source>
        <translation>जे लिहिले आहे ते वापरता येत नाही. तो रकाना दुरुस्त करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>What was sent, what arrived, and what it cost.</source>
        <translation>काय पाठवले, काय पोहोचले आणि किती खर्च आला.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Who came back, how often, and who brings most.</source>
        <translation>कोण पुन्हा आले, किती वेळा, आणि सर्वाधिक कोणाकडून मिळते.</translation>
    </message>
    <message>
        <source>Who cancelled and why, what was kept and what went back.</source>
        <translation>कोणी आणि का रद्द केले, काय ठेवून घेतले आणि काय परत दिले.</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>कोणाकडे बाकी आहे</translation>
    </message>
    <message>
        <source>Who owes past the day, since when, and whom to call.</source>
        <translation>कोणाकडे, केव्हापासून रक्कम बाकी आहे आणि कोणाला फोन करायचा.</translation>
    </message>
    <message>
        <source>With this many bookings, a deposit shows who is coming.</source>
        <translation>इतक्या बुकिंगमध्ये अनामत कोण येणार ते सांगते.</translation>
    </message>
    <message>
        <source>With this many bookings, links save chasing payments by hand.</source>
        <translation>इतक्या बुकिंगमध्ये लिंकमुळे पैशांसाठी मागे लागावे लागत नाही.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>कोडशिवाय</translation>
    </message>
    <message>
        <source>You have asked for {number} codes within an hour. Ask again later, or let a colleague ask.</source>
        <translation>तुम्ही एका तासात {number} कोड मागितले आहेत. नंतर पुन्हा मागा, किंवा सहकाऱ्याला मागायला सांगा.</translation>
    </message>
    <message>
        <source>You have reached a limit that protects the calendar. Finish or cancel open holds, or wait a minute.</source>
        <translation>कॅलेंडरचे रक्षण करणारी मर्यादा गाठली आहे. खुले होल्ड पूर्ण करा किंवा रद्द करा, किंवा एक मिनिट थांबा.</translation>
    </message>
    <message>
        <source>You want all of it online, and the desk is at ease with it.</source>
        <translation>तुम्हाला सर्व रक्कम ऑनलाइन हवी आहे, आणि डेस्कला ते सोपे आहे.</translation>
    </message>
    <message>
        <source>You want the money at the counter.</source>
        <translation>तुम्हाला पैसे काउंटरवर हवे आहेत.</translation>
    </message>
    <message>
        <source>Your customers pay online already.</source>
        <translation>तुमचे ग्राहक आधीच ऑनलाइन पैसे देतात.</translation>
    </message>
    <message>
        <source>Your login has been switched off. Ask a manager.</source>
        <translation>तुमचे लॉगिन बंद केले आहे. मॅनेजरना सांगा.</translation>
    </message>
    <message>
        <source>Your password has been changed. Sign in with the new one.</source>
        <translation>तुमचा पासवर्ड बदलला आहे. नव्या पासवर्डने साइन इन करा.</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a clerk.</source>
        <translation>तुमच्या पदाला याची परवानगी नाही. क्लार्कला सांगा.</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager or an owner.</source>
        <translation>तुमच्या पदाला याची परवानगी नाही. मॅनेजर किंवा मालकांना सांगा.</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager.</source>
        <translation>तुमच्या पदाला याची परवानगी नाही. मॅनेजरना सांगा.</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask an owner.</source>
        <translation>तुमच्या पदाला याची परवानगी नाही. मालकांना सांगा.</translation>
    </message>
    <message>
        <source>a UPI address like lotushall@examplebank is needed</source>
        <translation>lotushall@examplebank असा UPI पत्ता हवा</translation>
    </message>
    <message>
        <source>a blackout</source>
        <translation>बंद वेळ</translation>
    </message>
    <message>
        <source>a credit needs its months, money has none</source>
        <translation>क्रेडिटला महिने हवेत, पैशांना नाहीत</translation>
    </message>
    <message>
        <source>a date beyond the calendar</source>
        <translation>दिनदर्शिकेबाहेरची तारीख</translation>
    </message>
    <message>
        <source>a field may not be the last word; put a full stop or the name of the house after it</source>
        <translation>फील्ड शेवटचा शब्द असू शकत नाही; त्यानंतर पूर्णविराम किंवा स्थळाचे नाव लिहा</translation>
    </message>
    <message>
        <source>a header has six letters and nothing else</source>
        <translation>हेडरमध्ये सहा इंग्रजी अक्षरे असतात, दुसरे काही नाही</translation>
    </message>
    <message>
        <source>a header has six letters, or six digits for promotion</source>
        <translation>हेडरमध्ये सहा इंग्रजी अक्षरे, किंवा प्रचारासाठी सहा अंक असतात</translation>
    </message>
    <message>
        <source>a hold that has lapsed</source>
        <translation>मुदत संपलेला होल्ड</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>लांब डॅश</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters is needed</source>
        <translation>1 ते {most} अक्षरांचे नाव हवे</translation>
    </message>
    <message>
        <source>a picture such as {sign}</source>
        <translation>{sign} सारखे चित्र</translation>
    </message>
    <message>
        <source>a share is from 0 to 100 percent</source>
        <translation>वाटा 0 ते 100 टक्के असतो</translation>
    </message>
    <message>
        <source>a shorter notice must not give back more</source>
        <translation>कमी वेळ आधीच्या सूचनेला जास्त पैसे परत जाऊ शकत नाहीत</translation>
    </message>
    <message>
        <source>a sign that nobody can see</source>
        <translation>न दिसणारे चिन्ह</translation>
    </message>
    <message>
        <source>a space that is no ordinary one</source>
        <translation>नेहमीपेक्षा वेगळी मोकळी जागा</translation>
    </message>
    <message>
        <source>a subject has one line</source>
        <translation>विषय एकाच ओळीचा असतो</translation>
    </message>
    <message>
        <source>a time without a zone</source>
        <translation>समय-क्षेत्र नसलेली वेळ</translation>
    </message>
    <message>
        <source>all connections are in use</source>
        <translation>सर्व जोडण्या वापरात आहेत</translation>
    </message>
    <message>
        <source>all hold</source>
        <translation>सर्व पाळले आहेत</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>सर्व आहेत</translation>
    </message>
    <message>
        <source>an earlier server is still ending</source>
        <translation>आधीचा सर्व्हर अजून बंद होत आहे</translation>
    </message>
    <message>
        <source>an id of the DLT portal has only digits, often 19</source>
        <translation>DLT पोर्टलच्या आयडीमध्ये फक्त अंक असतात, बहुधा 19</translation>
    </message>
    <message>
        <source>another database answers on its port</source>
        <translation>त्याच्या पोर्टवर दुसरा डेटाबेस उत्तर देत आहे</translation>
    </message>
    <message>
        <source>are needed for {name}</source>
        <translation>{name} साठी हवे</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>किमान {length}</translation>
    </message>
    <message>
        <source>at least {length} before the start</source>
        <translation>सुरू होण्याच्या किमान {length} आधी</translation>
    </message>
    <message>
        <source>at most {count} years at once</source>
        <translation>एका वेळी जास्तीत जास्त {count} वर्षे</translation>
    </message>
    <message>
        <source>at most {length}</source>
        <translation>जास्तीत जास्त {length}</translation>
    </message>
    <message>
        <source>at most {length} ahead</source>
        <translation>जास्तीत जास्त {length} आधी</translation>
    </message>
    <message>
        <source>at most {number} guests</source>
        <translation>जास्तीत जास्त {number} पाहुणे</translation>
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
        <translation>हे वापरता येत नाही</translation>
    </message>
    <message>
        <source>cells here are merged; unmerge and fill them</source>
        <translation>येथे रकाने एकत्र केले आहेत; ते वेगळे करून भरा</translation>
    </message>
    <message>
        <source>closed on {weekday}</source>
        <translation>{weekday} बंद</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>contains something that cannot be stored</source>
        <translation>यात जतन न करता येणारे काही आहे</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>वळणदार अवतरण चिन्हे</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>अंक कमी आहेत</translation>
    </message>
    <message>
        <source>every constraint, policy, trigger and function is as shipped</source>
        <translation>प्रत्येक बंधन, धोरण, ट्रिगर आणि फंक्शन मूळ स्वरूपात आहे</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>आधीच आहे</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>मुदत संपलेली</translation>
    </message>
    <message>
        <source>fewer than one day</source>
        <translation>एका दिवसापेक्षा कमी</translation>
    </message>
    <message>
        <source>four digits are needed</source>
        <translation>चार अंक हवेत</translation>
    </message>
    <message>
        <source>from {opens} to {closes}</source>
        <translation>{opens} ते {closes}</translation>
    </message>
    <message>
        <source>has a hole: say what holds below the last notice, down to 0</source>
        <translation>मध्ये पोकळी आहे: शेवटच्या सूचनेखाली 0 पर्यंत काय ते लिहा</translation>
    </message>
    <message>
        <source>has bookings to come; move or cancel them first</source>
        <translation>याची पुढील बुकिंग आहेत; आधी ती हलवा किंवा रद्द करा</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>{most} अक्षरांपेक्षा लांब आहे</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>हे भरायचे राहिले आहे</translation>
    </message>
    <message>
        <source>is not a day of the calendar</source>
        <translation>कॅलेंडरमध्ये असा दिवस नाही</translation>
    </message>
    <message>
        <source>is not a time zone</source>
        <translation>हा वेळ विभाग नाही</translation>
    </message>
    <message>
        <source>is not a venue of this business</source>
        <translation>हे या व्यवसायाचे स्थळ नाही</translation>
    </message>
    <message>
        <source>is not one of this business</source>
        <translation>हे या व्यवसायाचे नाही</translation>
    </message>
    <message>
        <source>is not possible for one-time codes</source>
        <translation>एकदाच वापरायच्या कोडसाठी शक्य नाही</translation>
    </message>
    <message>
        <source>is out of bounds, or does not fit the other fields</source>
        <translation>मर्यादेबाहेर आहे, किंवा इतर माहितीशी जुळत नाही</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>आधीच आहे</translation>
    </message>
    <message>
        <source>is your own; ask another owner</source>
        <translation>हे तुमचे स्वतःचे आहे; दुसऱ्या मालकाला सांगा</translation>
    </message>
    <message>
        <source>it cannot be opened: {why}</source>
        <translation>ती उघडता येत नाही: {why}</translation>
    </message>
    <message>
        <source>it cannot be told whose process it is</source>
        <translation>ही कोणाची प्रक्रिया आहे ते कळत नाही</translation>
    </message>
    <message>
        <source>it cannot be written: {why}</source>
        <translation>ती लिहिता येत नाही: {why}</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>त्याने कारण सांगितले नाही</translation>
    </message>
    <message>
        <source>it does not give back what was put in</source>
        <translation>ठेवलेले परत देत नाही</translation>
    </message>
    <message>
        <source>it has letters or signs that no number has</source>
        <translation>यात नंबरमध्ये नसणारी अक्षरे किंवा चिन्हे आहेत</translation>
    </message>
    <message>
        <source>it has more than {most} rows; bring it in year by year</source>
        <translation>तिच्यात {most} पेक्षा जास्त ओळी आहेत; एकेक वर्ष करून आणा</translation>
    </message>
    <message>
        <source>it has no digits</source>
        <translation>यात एकही अंक नाही</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>त्याला एकही सत्र नाही</translation>
    </message>
    <message>
        <source>it has one column only</source>
        <translation>तिच्यात एकच स्तंभ आहे</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>यात अंक जास्त आहेत</translation>
    </message>
    <message>
        <source>it has {digits} digits instead of ten</source>
        <translation>दहाऐवजी {digits} अंक आहेत</translation>
    </message>
    <message>
        <source>it holds a login</source>
        <translation>यात लॉगिन लिहिलेले आहे</translation>
    </message>
    <message>
        <source>it is an Excel file of the old kind, .xls</source>
        <translation>ती जुन्या प्रकारची Excel फाइल आहे, .xls</translation>
    </message>
    <message>
        <source>it is cancelled, but money stands on it; enter that by hand</source>
        <translation>ते रद्द आहे, पण त्यावर पैसे नोंदले आहेत; ते हाताने नोंदवा</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ती खराब आहे</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>हे रिकामे आहे</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ती {most} MB पेक्षा मोठी आहे</translation>
    </message>
    <message>
        <source>it is longer than a month</source>
        <translation>ते एका महिन्यापेक्षा मोठे आहे</translation>
    </message>
    <message>
        <source>it is longer than {number} signs</source>
        <translation>हे {number} चिन्हांपेक्षा लांब आहे</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>तो मजकूर नाही</translation>
    </message>
    <message>
        <source>it is no workbook of Excel</source>
        <translation>ती Excel ची कार्यपुस्तिका नाही</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>हे खूप लांब आहे</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>खूप वेळ लागला</translation>
    </message>
    <message>
        <source>its files could not be made</source>
        <translation>त्याच्या फाइल बनवता आल्या नाहीत</translation>
    </message>
    <message>
        <source>its letters cannot be read; save it as UTF-8</source>
        <translation>तिची अक्षरे वाचता येत नाहीत; ती UTF-8 मध्ये जतन करा</translation>
    </message>
    <message>
        <source>its quotation marks do not pair</source>
        <translation>तिच्यातील अवतरण चिन्हे जोडीने नाहीत</translation>
    </message>
    <message>
        <source>its rows name different venues</source>
        <translation>त्याच्या ओळींत वेगवेगळी स्थळे आहेत</translation>
    </message>
    <message>
        <source>keeps its records</source>
        <translation>येथून काही काढले जात नाही</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एका मिनिटापेक्षा कमी</translation>
    </message>
    <message>
        <source>letters of Hindi and Marathi</source>
        <translation>हिंदी आणि मराठी अक्षरे</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>मध्यरात्र</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>सापडले नाही</translation>
    </message>
    <message>
        <source>more than zero is needed</source>
        <translation>शून्यापेक्षा जास्त हवे</translation>
    </message>
    <message>
        <source>more than {number} days</source>
        <translation>{number} पेक्षा जास्त दिवस</translation>
    </message>
    <message>
        <source>more was received than it costs</source>
        <translation>किंमतीपेक्षा जास्त मिळाल्याचे लिहिले आहे</translation>
    </message>
    <message>
        <source>must be + and 7 to 15 digits</source>
        <translation>+ आणि 7 ते 15 अंक हवेत</translation>
    </message>
    <message>
        <source>must be 15 characters, two digits first</source>
        <translation>15 अक्षरे हवीत, आधी दोन अंक</translation>
    </message>
    <message>
        <source>must be a day, such as 2027-02-14</source>
        <translation>तारीख हवी, जसे 2027-02-14</translation>
    </message>
    <message>
        <source>must be a list of 1 to 400 days</source>
        <translation>1 ते 400 दिवसांची यादी हवी</translation>
    </message>
    <message>
        <source>must be a list of spaces</source>
        <translation>जागांची यादी हवी</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>पूर्ण संख्या हवी</translation>
    </message>
    <message>
        <source>must be an address such as asha@example.in</source>
        <translation>asha@example.in असा पत्ता हवा</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>किमान {least} हवे</translation>
    </message>
    <message>
        <source>must be digits</source>
        <translation>फक्त अंक हवेत</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>{least} ते {most} पर्यंत हवे</translation>
    </message>
    <message>
        <source>must be six letters, or six digits for advertisements</source>
        <translation>सहा अक्षरे हवीत, जाहिरातीसाठी सहा अंक</translation>
    </message>
    <message>
        <source>must be small letters, digits and _</source>
        <translation>इंग्रजी लहान अक्षरे, अंक आणि _ हवेत</translation>
    </message>
    <message>
        <source>must be spaces of this venue</source>
        <translation>जागा याच स्थळाच्या हव्यात</translation>
    </message>
    <message>
        <source>must be two spaces at least</source>
        <translation>किमान दोन जागा हव्यात</translation>
    </message>
    <message>
        <source>must name what changes</source>
        <translation>काय बदलायचे ते सांगा</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>रिकामे ठेवता येत नाही</translation>
    </message>
    <message>
        <source>must say from which day the rate holds</source>
        <translation>दर कोणत्या दिवसापासून लागू आहे ते सांगा</translation>
    </message>
    <message>
        <source>name a day twice</source>
        <translation>एक दिवस दोनदा आहे</translation>
    </message>
    <message>
        <source>never changes</source>
        <translation>हे कधीही बदलत नाही</translation>
    </message>
    <message>
        <source>never made</source>
        <translation>कधीच झाला नाही</translation>
    </message>
    <message>
        <source>no connection to the server</source>
        <translation>सर्व्हरशी जोडणी नाही</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>कोणत्याही देशाचा हा कोड नाही</translation>
    </message>
    <message>
        <source>no number begins like this</source>
        <translation>कोणताही नंबर असा सुरू होत नाही</translation>
    </message>
    <message>
        <source>no session is called {name}</source>
        <translation>{name} नावाचे सत्र नाही</translation>
    </message>
    <message>
        <source>no space is called {name}</source>
        <translation>{name} नावाची जागा नाही</translation>
    </message>
    <message>
        <source>no space is named</source>
        <translation>जागेचे नाव नाही</translation>
    </message>
    <message>
        <source>no venue is called {name}</source>
        <translation>{name} नावाचे स्थळ नाही</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>कोणाचेही नाव नाही</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>इथे एकही नाही</translation>
    </message>
    <message>
        <source>none on this PC</source>
        <translation>या पीसीवर नाही</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ही संख्या नाही</translation>
    </message>
    <message>
        <source>not asked on this system</source>
        <translation>या सिस्टमवर विचारले जात नाही</translation>
    </message>
    <message>
        <source>not before now</source>
        <translation>आत्ताच्या आधी नाही</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>एन्क्रिप्ट केलेले नाही</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल केलेले नाही</translation>
    </message>
    <message>
        <source>nothing answers at this address; check how it is written, the network and the firewall</source>
        <translation>या पत्त्यावरून उत्तर मिळत नाही; पत्ता, नेटवर्क आणि फायरवॉल तपासा</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>होल्डवर</translation>
    </message>
    <message>
        <source>only one of the two times is given</source>
        <translation>दोनपैकी एकच वेळ दिली आहे</translation>
    </message>
    <message>
        <source>only the name of a field may stand between {{ and }}</source>
        <translation>{{ आणि }} यांच्यामध्ये फक्त फील्डचे नाव असू शकते</translation>
    </message>
    <message>
        <source>others may change it</source>
        <translation>इतर लोक ती बदलू शकतात</translation>
    </message>
    <message>
        <source>over 60 days</source>
        <translation>60 दिवसांहून अधिक</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>प्रलंबित</translation>
    </message>
    <message>
        <source>somebody else was at the same record</source>
        <translation>त्याच नोंदीवर दुसरे कोणी काम करत होते</translation>
    </message>
    <message>
        <source>taken by row {row} of this file</source>
        <translation>या फाइलमधील ओळ {row} ने घेतले आहे</translation>
    </message>
    <message>
        <source>taken by {what}</source>
        <translation>{what} ने घेतले आहे</translation>
    </message>
    <message>
        <source>the certificate has run out</source>
        <translation>प्रमाणपत्राची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>the certificate is for another name than the one in the address</source>
        <translation>प्रमाणपत्र पत्त्यातील नावाचे नसून दुसऱ्या नावाचे आहे</translation>
    </message>
    <message>
        <source>the certificate is not valid yet, or this PC's clock is wrong</source>
        <translation>प्रमाणपत्र अजून वैध झालेले नाही, किंवा या पीसीचे घड्याळ चुकीचे आहे</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>एन्क्रिप्शनवर एकमत होऊ शकले नाही</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>शेवट सुरुवातीच्या आधी आहे</translation>
    </message>
    <message>
        <source>the end is not after the start</source>
        <translation>शेवट सुरुवातीनंतर नाही</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>फाइल लिहिता येत नाही</translation>
    </message>
    <message>
        <source>the last day is before the first</source>
        <translation>शेवटचा दिवस पहिल्या दिवसाच्या आधी आहे</translation>
    </message>
    <message>
        <source>the name of the house has to be in it: add venue</source>
        <translation>यात स्थळाचे नाव असावे: venue जोडा</translation>
    </message>
    <message>
        <source>the notices must fall from step to step</source>
        <translation>सूचनेची वेळ प्रत्येक पायरीला कमी व्हायला हवी</translation>
    </message>
    <message>
        <source>the number is {name}'s, who is taken</source>
        <translation>हा क्रमांक {name} यांचा आहे, तोच ग्राहक घेतला</translation>
    </message>
    <message>
        <source>the rupee sign ₹</source>
        <translation>रुपयाचे चिन्ह ₹</translation>
    </message>
    <message>
        <source>the same as row {row}</source>
        <translation>ओळ {row} प्रमाणेच</translation>
    </message>
    <message>
        <source>the server said {state}</source>
        <translation>सर्व्हर म्हणाला {state}</translation>
    </message>
    <message>
        <source>the sign {sign}</source>
        <translation>चिन्ह {sign}</translation>
    </message>
    <message>
        <source>there is no field {field} in this message</source>
        <translation>या संदेशात {field} नावाचे फील्ड नाही</translation>
    </message>
    <message>
        <source>there is no field {field}; perhaps {near}</source>
        <translation>{field} नावाचे फील्ड नाही; कदाचित {near}</translation>
    </message>
    <message>
        <source>there is no {name}; there are {names}</source>
        <translation>{name} नाही; हे आहेत: {names}</translation>
    </message>
    <message>
        <source>there is nothing below its headings</source>
        <translation>तिच्या शीर्षकांखाली काही नाही</translation>
    </message>
    <message>
        <source>this PC does not know the authority that gave the certificate</source>
        <translation>प्रमाणपत्र देणाऱ्या संस्थेला हा पीसी ओळखत नाही</translation>
    </message>
    <message>
        <source>this PC's journal cannot be written: {path}</source>
        <translation>या संगणकाची नोंदवही लिहिता येत नाही: {path}</translation>
    </message>
    <message>
        <source>this report cannot be narrowed to it</source>
        <translation>हा अहवाल त्यापुरता मर्यादित करता येत नाही</translation>
    </message>
    <message>
        <source>this system has none that can be used</source>
        <translation>या सिस्टममध्ये वापरण्याजोगे नाही</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>खूप मोठी आहे</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>खूप लांब आहे</translation>
    </message>
    <message>
        <source>two fields side by side; put a word between them</source>
        <translation>दोन फील्ड शेजारी आहेत; मध्ये एखादा शब्द लिहा</translation>
    </message>
    <message>
        <source>until {time} UTC</source>
        <translation>{time} UTC पर्यंत</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करते</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>{count} fields; portals ask for few</source>
        <translation>{count} फील्ड आहेत; पोर्टलना कमी हवेत</translation>
    </message>
    <message>
        <source>{count}, the oldest for {time}</source>
        <translation>{count}, सर्वात जुने {time} पासून</translation>
    </message>
    <message>
        <source>{database} on {server}</source>
        <translation>{server} वरील {database}</translation>
    </message>
    <message>
        <source>{field} has more than {number} signs</source>
        <translation>{field} मध्ये {number} पेक्षा जास्त चिन्हे आहेत</translation>
    </message>
    <message>
        <source>{field} has no value</source>
        <translation>{field} ला मूल्य नाही</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} रिकामे आहे</translation>
    </message>
    <message>
        <source>{field} may have only digits</source>
        <translation>{field} मध्ये फक्त अंक असू शकतात</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} आणि {second}</translation>
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
        <translation>{folder}: {size} MB, सर्व ठीक असेल तेव्हा काढून टाका</translation>
    </message>
    <message>
        <source>{found}, this program knows {known}</source>
        <translation>{found}, हा प्रोग्राम {known} जाणतो</translation>
    </message>
    <message>
        <source>{free} MB free</source>
        <translation>{free} MB मोकळे</translation>
    </message>
    <message>
        <source>{name} comes in steps of {step}</source>
        <translation>{name} {step} च्या पटीत मिळते</translation>
    </message>
    <message>
        <source>{name} needs a quantity</source>
        <translation>{name} चे प्रमाण हवे</translation>
    </message>
    <message>
        <source>{name}: not on this PC</source>
        <translation>{name}: या पीसीवर नाही</translation>
    </message>
    <message>
        <source>{name}: the quantity must be a number</source>
        <translation>{name}: प्रमाण अंकांत हवे</translation>
    </message>
    <message>
        <source>{number} codes went to this number within an hour. Check the number, or ask again in an hour.</source>
        <translation>एका तासात या क्रमांकावर {number} कोड पाठवले आहेत. क्रमांक तपासा, किंवा एका तासाने पुन्हा मागा.</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} दिवस</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} तास</translation>
    </message>
    <message>
        <source>{number} is not an add-on of this venue</source>
        <translation>{number} ही या स्थळाची अतिरिक्त सेवा नाही</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} मिनिटे</translation>
    </message>
    <message>
        <source>{one} and {other} do not mix</source>
        <translation>{one} आणि {other} एकत्र होत नाहीत</translation>
    </message>
    <message>
        <source>{paper}: {name} does not answer</source>
        <translation>{paper}: {name} उत्तर देत नाही</translation>
    </message>
    <message>
        <source>{paper}: {name} is not set up here</source>
        <translation>{paper}: {name} येथे बसवलेला नाही</translation>
    </message>
    <message>
        <source>{provider} does not accept the keys of this PC. An owner sets them again with `desk provider set`.</source>
        <translation>{provider} या PC च्या किल्ल्या स्वीकारत नाही. मालकाने त्या `desk provider set` ने पुन्हा ठेवाव्यात.</translation>
    </message>
    <message>
        <source>{session} {starts} to {ends}</source>
        <translation>{session} {starts} ते {ends}</translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation>{shortest} ते {longest}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} पैकी {shown}</translation>
    </message>
    <message>
        <source>{sum} crore</source>
        <translation>{sum} कोटी</translation>
    </message>
    <message>
        <source>{sum} lakh</source>
        <translation>{sum} लाख</translation>
    </message>
    <message>
        <source>{text} is no GSTIN; it is kept in the note</source>
        <translation>{text} हा GSTIN नाही; तो टीपेत ठेवला आहे</translation>
    </message>
    <message>
        <source>{text} is no amount</source>
        <translation>{text} ही रक्कम नाही</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} ही तारीख नाही</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; it is kept in the note</source>
        <translation>{text} हा ई-मेल पत्ता नाही; तो टीपेत ठेवला आहे</translation>
    </message>
    <message>
        <source>{text} is no language of our papers; it is kept in the note</source>
        <translation>{text} ही आपल्या कागदांची भाषा नाही; ती टीपेत ठेवली आहे</translation>
    </message>
    <message>
        <source>{text} is no number of guests</source>
        <translation>{text} ही पाहुण्यांची संख्या नाही</translation>
    </message>
    <message>
        <source>{text} is no phone number; it is kept in the note</source>
        <translation>{text} हा फोन क्रमांक नाही; तो टीपेत ठेवला</translation>
    </message>
    <message>
        <source>{text} is no status</source>
        <translation>{text} ही स्थिती नाही</translation>
    </message>
    <message>
        <source>{text} is no time of day</source>
        <translation>{text} ही वेळ नाही</translation>
    </message>
    <message>
        <source>{text}… is longer than {most} characters</source>
        <translation>{text}… {most} अक्षरांपेक्षा मोठे आहे</translation>
    </message>
    <message>
        <source>{time} the next day</source>
        <translation>दुसऱ्या दिवशी {time}</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{most} पैकी {used}</translation>
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
        <translation>{what} (डेटाबेस आवृत्ती {folder} चा आहे, हा प्रोग्राम {engine} चा.)</translation>
    </message>
    <message>
        <source>{what} ({folder})</source>
        <translation>{what} ({folder})</translation>
    </message>
    <message>
        <source>{what} ({free} MB are free, {needed} MB are needed.)</source>
        <translation>{what} ({free} MB मोकळे आहे, {needed} MB हवे.)</translation>
    </message>
    <message>
        <source>{what} ({limit}).</source>
        <translation>{what} ({limit}).</translation>
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
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{where}: {problem}.</source>
        <translation>{where}: {problem}.</translation>
    </message>
    <message>
        <source>{{ is not closed with }}</source>
        <translation>{{ हे }} ने बंद केलेले नाही</translation>
    </message>
    <message>
        <source>}} closes nothing; a field begins with {{</source>
        <translation>}} काहीच बंद करत नाही; फील्ड {{ ने सुरू होते</translation>
    </message>
    <message>
        <source>“{last}” is before “{first}”</source>
        <translation>“{last}” हे “{first}” च्या आधी आहे</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>“{text}” ही तारीख नाही</translation>
    </message>
    <message>
        <source>… and {count} more; the CSV and XLSX files have them all.</source>
        <translation>… आणि आणखी {count}; CSV आणि XLSX फाइलींमध्ये सर्व आहेत.</translation>
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
        <translation>पाहुणे (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>अपवादाचे कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Changed meanwhile to: {value}</source>
        <translation>दरम्यान बदलून असे झाले: {value}</translation>
    </message>
    <message>
        <source>Edit the booking</source>
        <translation>बुकिंग दुरुस्त करा</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>माझे ठेवा (&amp;M)</translation>
    </message>
    <message>
        <source>Note for s&amp;taff</source>
        <translation>कर्मचाऱ्यांसाठी टीप (&amp;T)</translation>
    </message>
    <message>
        <source>Note the &amp;customer sees</source>
        <translation>ग्राहकाला दिसणारी टीप (&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>त्यांचे घ्या (&amp;T)</translation>
    </message>
    <message>
        <source>{who} changed this, {when}, to: {value}</source>
        <translation>{who} यांनी {when} हे बदलून असे केले: {value}</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द झाली</translation>
    </message>
    <message>
        <source>Cancelled by the house</source>
        <translation>हॉलतर्फे रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण झाली</translation>
    </message>
    <message>
        <source>Confirmed by deposit</source>
        <translation>डिपॉझिटने पक्की झाली</translation>
    </message>
    <message>
        <source>Confirmed by full payment</source>
        <translation>पूर्ण पेमेंटने पक्की झाली</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>मॅनेजरने पक्की केली</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>ग्राहक एकत्र केले</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>दुरुस्त केली</translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation>होल्ड वाढवला</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड केला</translation>
    </message>
    <message>
        <source>Hold ran out</source>
        <translation>होल्डची मुदत संपली</translation>
    </message>
    <message>
        <source>Money came that is not yet applied</source>
        <translation>पैसे आले, अजून जुळवलेले नाहीत</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>हलवली</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>नोंदवले</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>पेमेंट बदलले</translation>
    </message>
    <message>
        <source>Payment option chosen</source>
        <translation>पेमेंटचा प्रकार निवडला</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>पेमेंट मिळाले</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>पेमेंट मागे घेतले</translation>
    </message>
    <message>
        <source>Price made anew</source>
        <translation>किंमत नव्याने ठरली</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>पैसे परत केले</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>अनामत रक्कम</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Anniversary</source>
        <translation>लग्नाचा वाढदिवस</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>वाढदिवस</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>संगीत मैफल</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>परिषद</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>साखरपुडा</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Haldi</source>
        <translation>हळद</translation>
    </message>
    <message>
        <source>Mehndi</source>
        <translation>मेंदी</translation>
    </message>
    <message>
        <source>Naming ceremony</source>
        <translation>बारसे</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>स्वागत समारंभ</translation>
    </message>
    <message>
        <source>Sangeet</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Thread ceremony</source>
        <translation>मुंज</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>लग्न</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Save …</source>
        <translation>जतन करा … (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>काय (&amp;W)</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सर्व स्थळे</translation>
    </message>
    <message>
        <source>Bookings, as a CSV file</source>
        <translation>बुकिंग, CSV फाइलमध्ये</translation>
    </message>
    <message>
        <source>Bookings, as an iCalendar file</source>
        <translation>बुकिंग, iCalendar फाइलमध्ये</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Customers, as a CSV file</source>
        <translation>ग्राहक, CSV फाइलमध्ये</translation>
    </message>
    <message>
        <source>Everything, as an Excel file</source>
        <translation>सर्व काही, Excel फाइलमध्ये</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Payments, as a CSV file</source>
        <translation>भरणा, CSV फाइलमध्ये</translation>
    </message>
    <message>
        <source>With the customers' &amp;phone numbers</source>
        <translation>ग्राहकांच्या फोन क्रमांकांसह (&amp;P)</translation>
    </message>
    <message>
        <source>{count} rows saved as {name}.</source>
        <translation>{count} ओळी {name} म्हणून जतन केल्या.</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>&amp;By</source>
        <translation>कितीने वाढवायचा (&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>वाढवा (&amp;X)</translation>
    </message>
    <message>
        <source>Extend the hold</source>
        <translation>होल्ड वाढवा</translation>
    </message>
    <message>
        <source>The hold then lasts until {moment}.</source>
        <translation>मग होल्ड {moment} पर्यंत राहील.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>&amp;Discount</source>
        <translation>सूट (&amp;D)</translation>
    </message>
    <message>
        <source>5% or an amount</source>
        <translation>5% किंवा रक्कम</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवा</translation>
    </message>
    <message>
        <source>Add-ons and dis&amp;count</source>
        <translation>अतिरिक्त सेवा आणि सूट (&amp;C)</translation>
    </message>
    <message>
        <source>Enter a percentage such as 5%, or an amount.</source>
        <translation>5% असे टक्के किंवा रक्कम लिहा.</translation>
    </message>
    <message>
        <source>More than {share} is given by a manager or an owner.</source>
        <translation>{share} पेक्षा जास्त मॅनेजर किंवा मालक देतात.</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>सूट देण्याचे कारण</translation>
    </message>
    <message>
        <source>Say why, for the books.</source>
        <translation>हिशेबासाठी कारण लिहा.</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>{share} पर्यंत</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>&amp;At most</source>
        <translation>जास्तीत जास्त (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>तारखा (&amp;D)</translation>
    </message>
    <message>
        <source>14 feb, 15/2, next sat, 1 to 28 mar sat sun</source>
        <translation>14 फेब्रुवारी, 15/2, पुढील शनि, 1 ते 28 मार्च शनि रवि</translation>
    </message>
    <message>
        <source>80,000</source>
        <translation>80,000</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सर्व स्थळे</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>कोणतेही सत्र</translation>
    </message>
    <message>
        <source>Any, or 16:00-23:00</source>
        <translation>कोणतेही, किंवा 16:00-23:00</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Enter a session ({names}) or times such as 16:00-23:00.</source>
        <translation>सत्र ({names}) किंवा 16:00-23:00 अशी वेळ लिहा.</translation>
    </message>
    <message>
        <source>Enter a whole number of guests.</source>
        <translation>पाहुण्यांची पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>Enter an amount such as 80,000.</source>
        <translation>80,000 अशी रक्कम लिहा.</translation>
    </message>
    <message>
        <source>Enter goes to the list; Enter on an answer opens its hold.</source>
        <translation>Enter ने यादीत जा; उत्तरावर Enter ने त्याचा होल्ड उघडतो.</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>संध्याकाळ</translation>
    </message>
    <message>
        <source>Find a free space</source>
        <translation>मोकळी जागा शोधा</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>जुळणी</translation>
    </message>
    <message>
        <source>Free places, the best first</source>
        <translation>मोकळ्या जागा, सर्वोत्तम आधी</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>पूर्ण दिवस</translation>
    </message>
    <message>
        <source>G&amp;uests</source>
        <translation>पाहुणे (&amp;U)</translation>
    </message>
    <message>
        <source>Holds {capacity}</source>
        <translation>{capacity} जणांची क्षमता</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>वगळलेले: {reasons}.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सकाळ</translation>
    </message>
    <message>
        <source>No limit to guests</source>
        <translation>पाहुण्यांची मर्यादा नाही</translation>
    </message>
    <message>
        <source>No single place holds so many; try fewer guests.</source>
        <translation>कोणत्याही एका जागेची इतकी क्षमता नाही; कमी पाहुणे घेऊन पाहा.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>काही जुळले नाही.</translation>
    </message>
    <message>
        <source>One free place fits.</source>
        <translation>एक मोकळी जागा जुळली.</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>तारीख निवडा (Alt+Down)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>किंमत</translation>
    </message>
    <message>
        <source>Sess&amp;ion or times</source>
        <translation>सत्र किंवा वेळ (&amp;I)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Try a higher budget, or another session.</source>
        <translation>बजेट वाढवून किंवा दुसरे सत्र घेऊन पाहा.</translation>
    </message>
    <message>
        <source>Try more dates, or another session.</source>
        <translation>आणखी तारखा किंवा दुसरे सत्र घेऊन पाहा.</translation>
    </message>
    <message>
        <source>Type the dates that would suit, and what else is known.</source>
        <translation>ज्या तारखा चालतील त्या लिहा, आणि आणखी जे माहीत असेल ते.</translation>
    </message>
    <message>
        <source>V&amp;enue</source>
        <translation>स्थळ (&amp;E)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थळ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>आणखी {count}</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <translation>नेमकी हवी तेवढी</translation>
    </message>
    <message>
        <source>far more than needed</source>
        <translation>गरजेपेक्षा खूप जास्त</translation>
    </message>
    <message>
        <source>{count} against the booking rules</source>
        <translation>{count} बुकिंग नियमांविरुद्ध</translation>
    </message>
    <message>
        <source>{count} free places fit.</source>
        <translation>{count} मोकळ्या जागा जुळल्या.</translation>
    </message>
    <message>
        <source>{count} free places fit; the best {shown} are shown.</source>
        <translation>{count} मोकळ्या जागा जुळल्या; सर्वोत्तम {shown} दाखवल्या आहेत.</translation>
    </message>
    <message>
        <source>{count} over the budget</source>
        <translation>{count} बजेटच्या वर</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>{count} बुक आहेत</translation>
    </message>
    <message>
        <source>{count} too small</source>
        <translation>{count} लहान आहेत</translation>
    </message>
    <message>
        <source>{spare} to spare</source>
        <translation>{spare} जणांची सोय जास्त</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring the data over</source>
        <translation>डेटा नव्या डेटाबेसमध्ये आणा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Certificate of our authority</source>
        <translation>आमच्या प्राधिकरणाचे प्रमाणपत्र (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect to our server</source>
        <translation>आमच्या सर्व्हरशी जोडा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create and sign in</source>
        <translation>तयार करा आणि साइन इन करा (&amp;C)</translation>
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
        <translation>फाइल … (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>जास्तीत जास्त पाहुणे (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>लॉगिन (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name of the business</source>
        <translation>व्यवसायाचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>आत्ता नाही (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open our desk</source>
        <translation>आमचा डेस्क उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open our desk again</source>
        <translation>आमचा डेस्क पुन्हा उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>{name} उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Price of a session</source>
        <translation>एका सत्राचा दर (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्व्हर (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>जागा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start on this PC</source>
        <translation>याच पीसीवर सुरू करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>थांबवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try and save</source>
        <translation>तपासा आणि जतन करा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>डेमो वापरून पाहा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>तुमचे नाव (&amp;Y)</translation>
    </message>
    <message>
        <source>A few names are enough. Prices are in this currency for good.</source>
        <translation>काही नावे पुरेशी आहेत. चलन नंतर बदलत नाही.</translation>
    </message>
    <message>
        <source>A newer database for this PC</source>
        <translation>या पीसीसाठी नवा डेटाबेस</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>पोर्ट म्हणजे 1 ते 65535 मधील संख्या.</translation>
    </message>
    <message>
        <source>Almost there …</source>
        <translation>होतच आले …</translation>
    </message>
    <message>
        <source>Bringing the database to this version …</source>
        <translation>डेटाबेस या आवृत्तीवर आणला जात आहे …</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>चलन (&amp;U)</translation>
    </message>
    <message>
        <source>Certificate of our authority</source>
        <translation>आमच्या प्राधिकरणाचे प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्रे (*.pem *.crt *.cer);;सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>Connect to our server</source>
        <translation>आमच्या सर्व्हरशी जोडा</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>कूटबद्ध, प्रमाणपत्र तपासून</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>कूटबद्ध, प्रमाणपत्र न तपासता</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>संध्याकाळ</translation>
    </message>
    <message>
        <source>Filling the new database and comparing every row …</source>
        <translation>नवा डेटाबेस भरला जात आहे आणि प्रत्येक ओळ ताडून पाहिली जात आहे …</translation>
    </message>
    <message>
        <source>For one desk: your business in a database on this PC. You need nothing but a few names.</source>
        <translation>एका डेस्कसाठी: तुमचा व्यवसाय याच पीसीवरील डेटाबेसमध्ये. काही नावांशिवाय काहीच लागत नाही.</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>पूर्ण दिवस</translation>
    </message>
    <message>
        <source>How shall this PC begin?</source>
        <translation>हा पीसी कसा सुरू करायचा?</translation>
    </message>
    <message>
        <source>It is saved, filled into a new database and compared row by row; that takes some minutes. Until the last step nothing is changed, and you can stop. The old files stay beside. Close Halldesk's other windows on this PC first.</source>
        <translation>त्याचा बॅकअप घेतला जातो, तो नव्या डेटाबेसमध्ये भरला जातो आणि एकेक ओळ ताडून पाहिली जाते; यास काही मिनिटे लागतात. शेवटच्या पायरीपर्यंत काहीही बदलत नाही आणि तुम्ही थांबवू शकता. जुन्या फाईल सोबत राहतात. आधी या पीसीवरच्या हॉलडेस्कच्या इतर खिडक्या बंद करा.</translation>
    </message>
    <message>
        <source>Making a database on this PC …</source>
        <translation>या पीसीवर डेटाबेस तयार होत आहे …</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सकाळ</translation>
    </message>
    <message>
        <source>Not encrypted: only inside a network of your own</source>
        <translation>कूटबद्ध नाही: फक्त स्वतःच्या नेटवर्कमध्ये</translation>
    </message>
    <message>
        <source>Nothing on this PC can read that version any more.</source>
        <translation>या पीसीवर आता काहीही ती आवृत्ती वाचू शकत नाही.</translation>
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
        <translation>पासवर्ड पुन्हा (&amp;A)</translation>
    </message>
    <message>
        <source>Putting the new database in its place …</source>
        <translation>नवा डेटाबेस त्याच्या जागी ठेवला जात आहे …</translation>
    </message>
    <message>
        <source>Sample venues with a year of bookings, in a database of its own on this PC. Nothing is sent.</source>
        <translation>वर्षभराच्या बुकिंगसह नमुना स्थळे, याच पीसीवरील वेगळ्या डेटाबेसमध्ये. कुठेही काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Saving what is here …</source>
        <translation>येथे जे आहे त्याचा बॅकअप घेतला जात आहे …</translation>
    </message>
    <message>
        <source>Settings that somebody had added to postgresql.conf do not fit and were left out.</source>
        <translation>postgresql.conf मध्ये कोणी जोडलेल्या सेटिंग नव्या आवृत्तीत बसत नाहीत, म्हणून वगळल्या.</translation>
    </message>
    <message>
        <source>Start on this PC</source>
        <translation>याच पीसीवर सुरू करा</translation>
    </message>
    <message>
        <source>Starting the database of this PC …</source>
        <translation>या पीसीचा डेटाबेस सुरू होत आहे …</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed …</source>
        <translation>थांबवले जात आहे; काहीही बदलले जात नाही …</translation>
    </message>
    <message>
        <source>Take the &amp;backup</source>
        <translation>बॅकअप घ्या (&amp;B)</translation>
    </message>
    <message>
        <source>The authorities that this PC trusts</source>
        <translation>हा पीसी ज्या प्राधिकरणांवर विश्वास ठेवतो</translation>
    </message>
    <message>
        <source>The data is brought over</source>
        <translation>डेटा नव्या डेटाबेसमध्ये आणला जात आहे</translation>
    </message>
    <message>
        <source>The data is in the newer database</source>
        <translation>डेटा नव्या डेटाबेसमध्ये आहे</translation>
    </message>
    <message>
        <source>The data of this PC is as it was.</source>
        <translation>या पीसीचा डेटा होता तसाच आहे.</translation>
    </message>
    <message>
        <source>The database is putting itself in order after a power cut …</source>
        <translation>वीज गेल्यानंतर डेटाबेस स्वतःला सावरत आहे …</translation>
    </message>
    <message>
        <source>The demo is being opened</source>
        <translation>डेमो उघडत आहे</translation>
    </message>
    <message>
        <source>The newest backup was made {age} ({moment}). Whatever was booked or paid after it would be missing.</source>
        <translation>सर्वात नवा बॅकअप {age} घेतला होता ({moment}). त्यानंतर जे बुक झाले किंवा भरले गेले ते राहणार नाही.</translation>
    </message>
    <message>
        <source>The old files stay in {folder} ({size} MB). Delete that folder when all is well.</source>
        <translation>जुन्या फाईल {folder} मध्ये राहतात ({size} MB). सर्व ठीक असेल तेव्हा तो फोल्डर काढून टाका.</translation>
    </message>
    <message>
        <source>There is no backup on this PC either.</source>
        <translation>या पीसीवर बॅकअपही नाही.</translation>
    </message>
    <message>
        <source>This Halldesk brings PostgreSQL {new}; the data of this PC ({size} MB) is still in version {old}.</source>
        <translation>हे हॉलडेस्क PostgreSQL {new} आणते; या पीसीचा डेटा ({size} MB) अजून आवृत्ती {old} मध्ये आहे.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>हे भरणे आवश्यक आहे.</translation>
    </message>
    <message>
        <source>This is not a number of people.</source>
        <translation>ही माणसांची संख्या नाही.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>हा तोच पासवर्ड नाही.</translation>
    </message>
    <message>
        <source>This takes a while only the first time, or after a power cut.</source>
        <translation>एवढा वेळ फक्त पहिल्यांदा किंवा वीज गेल्यानंतर लागतो.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>वेळ विभाग (&amp;Z)</translation>
    </message>
    <message>
        <source>Welcome to Halldesk</source>
        <translation>Halldesk मध्ये आपले स्वागत आहे</translation>
    </message>
    <message>
        <source>Without loss: install that PostgreSQL beside (docs/installers.md tells how), then open Halldesk again. The old files stay in any case.</source>
        <translation>नुकसान न होता: ते PostgreSQL सोबत स्थापित करा (docs/installers.md मध्ये पद्धत आहे), मग हॉलडेस्क पुन्हा उघडा. जुन्या फाईल कोणत्याही परिस्थितीत राहतात.</translation>
    </message>
    <message>
        <source>Writing a year of sample bookings …</source>
        <translation>वर्षभराची नमुना बुकिंग लिहिली जात आहेत …</translation>
    </message>
    <message>
        <source>Writing your business …</source>
        <translation>तुमचा व्यवसाय लिहिला जात आहे …</translation>
    </message>
    <message>
        <source>Your business has a server already; you need its address and your login.</source>
        <translation>तुमच्या व्यवसायाचा सर्व्हर आधीच आहे; त्याचा पत्ता आणि तुमचे लॉगिन लागेल.</translation>
    </message>
    <message>
        <source>Your desk is being made</source>
        <translation>तुमचा डेस्क तयार होत आहे</translation>
    </message>
    <message>
        <source>Your desk is being opened</source>
        <translation>तुमचा डेस्क उघडत आहे</translation>
    </message>
    <message>
        <source>full day: double</source>
        <translation>पूर्ण दिवस: दुप्पट</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>रिकामे चालेल</translation>
    </message>
    <message>
        <source>only to try it; it is not kept</source>
        <translation>फक्त तपासण्यासाठी; ठेवला जात नाही</translation>
    </message>
    <message>
        <source>short, for signing in</source>
        <translation>छोटे, साइन इनसाठी</translation>
    </message>
    <message>
        <source>spoken now</source>
        <translation>सध्या हीच भाषा आहे</translation>
    </message>
    <message>
        <source>{rows} rows and every account of the ledger were compared: they are the same. This is the data of {moment}.</source>
        <translation>{rows} ओळी आणि खतावणीतले प्रत्येक खाते ताडून पाहिले: ते सारखे आहेत. हा {moment} चा डेटा आहे.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>पहिली पावले</translation>
    </message>
    <message>
        <source>Hold the first slot</source>
        <translation>पहिली वेळ होल्ड करा</translation>
    </message>
    <message>
        <source>Logins for your people</source>
        <translation>तुमच्या कर्मचाऱ्यांचे लॉगिन</translation>
    </message>
    <message>
        <source>Name, tax number and UPI for the papers</source>
        <translation>कागदांसाठी नाव, कर क्रमांक आणि UPI</translation>
    </message>
    <message>
        <source>Prices of the spaces</source>
        <translation>जागांचे दर</translation>
    </message>
    <message>
        <source>What this business still needs. F6 comes here, the arrows choose, Enter goes there.</source>
        <translation>या व्यवसायात अजून काय बाकी आहे. F6 ने इथे या, बाणांनी निवडा, Enter ने तिथे जा.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिवस</numerusform>
            <numerusform>%n दिवस</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} मध्ये</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>आत्ताच</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} दि</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ता</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} मि</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} सेकंद</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} आधी</translation>
    </message>
</context>
<context>
    <name>FunctionSheet</name>
    <message>
        <source>&amp;All</source>
        <translation>सर्व (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decoration</source>
        <translation>सजावट (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Electrician</source>
        <translation>वीज (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Housekeeping</source>
        <translation>स्वच्छता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kitchen</source>
        <translation>स्वयंपाकघर (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show the sheet</source>
        <translation>पत्रक दाखवा (&amp;S)</translation>
    </message>
    <message>
        <source>A page for each of</source>
        <translation>यांपैकी प्रत्येकासाठी एक पान</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <translation>किमान एक विभाग निवडा.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
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
        <translation>सर्व ठीक आहे.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>पुन्हा तपासा (&amp;A)</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>तपासणी</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Clockwork</source>
        <translation>आपोआप कामे</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>कशाशी जोडलेले</translation>
    </message>
    <message>
        <source>Halldesk</source>
        <translation>Halldesk</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>जोडलेले</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>लाइव्ह फीड</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>पाहत आहे …</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>तुटले</translation>
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
        <translation>सर्व्हरपर्यंत जाऊन येण्याचा वेळ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्व्हर</translation>
    </message>
    <message>
        <source>The clockwork runs elsewhere: this PC does not have the worker's login.</source>
        <translation>आपोआप कामे दुसरीकडे चालतात: या संगणकाकडे त्यांचे लॉगिन नाही.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>आवृत्त्या</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>अजून चालले नाही</translation>
    </message>
    <message>
        <source>{bad} to mend, {warnings} to know about.</source>
        <translation>{bad} दुरुस्त करायचे, {warnings} माहीत असावेत.</translation>
    </message>
    <message>
        <source>{count} changed in {number} ms</source>
        <translation>{number} ms मध्ये {count} बदलले</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>End of the hold</source>
        <translation>होल्डचा शेवट</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>पाहुणे</translation>
    </message>
    <message>
        <source>Move undone</source>
        <translation>हलवणे मागे घेतले</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहकाला दिसणारी टीप</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>किंमत</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>पावती {number}</translation>
    </message>
    <message>
        <source>Spaces and times</source>
        <translation>जागा आणि वेळा</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>पेमेंटचा प्रकार</translation>
    </message>
    <message>
        <source>a space of before</source>
        <translation>आधीची एक जागा</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>{desk} येथे</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} बदलले</translation>
    </message>
    <message>
        <source>{mark} taken back</source>
        <translation>{mark} मागे घेतले</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिळाले</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>रद्द करा, पैसे परत करा</translation>
    </message>
    <message>
        <source>Cancel the h&amp;old</source>
        <translation>होल्ड रद्द करा (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the hold</source>
        <translation>होल्ड रद्द करा</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>{number} रद्द करा</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation>इतरत्र …</translation>
    </message>
    <message>
        <source>Everything together: {when}</source>
        <translation>सर्व एकत्र: {when}</translation>
    </message>
    <message>
        <source>Free for it:</source>
        <translation>तिच्यासाठी मोकळे:</translation>
    </message>
    <message>
        <source>Free places are looked for as soon as those above are dealt with.</source>
        <translation>वरील बुकिंग मार्गी लागताच याच्यासाठी मोकळी जागा शोधली जाईल.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अजून ग्राहक नाही</translation>
    </message>
    <message>
        <source>Nothing near is free for it.</source>
        <translation>तिच्यासाठी जवळपास काही मोकळे नाही.</translation>
    </message>
    <message>
        <source>Several of its spaces are hit; put it elsewhere as a whole.</source>
        <translation>तिच्या अनेक जागा यात येतात; संपूर्ण बुकिंग इतरत्र हलवा.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>{place}, same time</source>
        <translation>{place}, हीच वेळ</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिळाले</translation>
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
        <translation>पाहुणे (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>होल्ड करा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>अपवादाचे कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>How many guests? An add-on follows them.</source>
        <translation>किती पाहुणे? एक अतिरिक्त सेवा त्यांवर अवलंबून आहे.</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>नवा होल्ड</translation>
    </message>
    <message>
        <source>Note for s&amp;taff</source>
        <translation>कर्मचाऱ्यांसाठी टीप (&amp;T)</translation>
    </message>
    <message>
        <source>Note the customer sees</source>
        <translation>ग्राहकाला दिसणारी टीप</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ते दाखवा</translation>
    </message>
    <message>
        <source>Taken by {what}. What you typed is kept; choose another time or space.</source>
        <translation>{what} ने घेतली आहे. तुम्ही लिहिलेले सुरक्षित आहे; दुसरी वेळ किंवा जागा निवडा.</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>{capacity} पैकी</translation>
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
        <translation>रद्द करा, पैसे परत करा (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel {number} and give the money back</source>
        <translation>{number} रद्द करा आणि पैसे परत करा</translation>
    </message>
    <message>
        <source>Enter a sum from nothing to {sum}.</source>
        <translation>शून्य ते {sum} पर्यंतची रक्कम लिहा.</translation>
    </message>
    <message>
        <source>Enter the reason; it stays in the history.</source>
        <translation>कारण लिहा; ते इतिहासात राहील.</translation>
    </message>
    <message>
        <source>Money &amp;back</source>
        <translation>परत करायची रक्कम (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing has been received.</source>
        <translation>अजून काही मिळालेले नाही.</translation>
    </message>
    <message>
        <source>{sum} has been received. By its policy {part} would go back; the house may give more.</source>
        <translation>{sum} मिळाले आहेत. नियमानुसार {part} परत गेले असते; हॉल अधिक देऊ शकतो.</translation>
    </message>
</context>
<context>
    <name>ImportDaysForm</name>
    <message>
        <source>&amp;Import</source>
        <translation>आणा (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>यादीचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>A CSV file with a date and a name on each line, or an iCalendar file. Nothing is removed.</source>
        <translation>प्रत्येक ओळीत तारीख आणि नाव असलेली CSV फाइल, किंवा iCalendar फाइल. काहीही काढले जात नाही.</translation>
    </message>
    <message>
        <source>A list of days</source>
        <translation>दिवसांची यादी</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>फाइल निवडा … (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>आधी फाइल निवडा.</translation>
    </message>
    <message>
        <source>Days named twice: {count}; the first name counts.</source>
        <translation>दोनदा आलेले दिवस: {count}; पहिले नाव धरले जाईल.</translation>
    </message>
    <message>
        <source>Give the list a name; it stands in the legend.</source>
        <translation>यादीला नाव द्या; ते खुणांच्या यादीत दिसेल.</translation>
    </message>
    <message>
        <source>Import a list of days</source>
        <translation>दिवसांची यादी आणा</translation>
    </message>
    <message>
        <source>Lines left out, because they could not be read: {count}</source>
        <translation>वाचता न आल्यामुळे सोडलेल्या ओळी: {count}</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.ics *.txt)</source>
        <translation>दिवसांच्या याद्या (*.csv *.ics *.txt)</translation>
    </message>
    <message>
        <source>No line of this file has a date that could be read.</source>
        <translation>या फाइलच्या कोणत्याही ओळीत वाचता येईल अशी तारीख नाही.</translation>
    </message>
    <message>
        <source>Only the first {most} are taken; make two files.</source>
        <translation>फक्त पहिले {most} घेतले जातात; दोन फाइल करा.</translation>
    </message>
    <message>
        <source>line {number}: {text}</source>
        <translation>ओळ {number}: {text}</translation>
    </message>
    <message>
        <source>{count} days, from {first} to {last}.</source>
        <translation>{count} दिवस, {first} पासून {last} पर्यंत.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a booking on the board to see it, or a free period and press Enter to hold it.</source>
        <translation>बोर्डवर बुकिंग निवडून ती पाहा, किंवा मोकळी वेळ निवडून Enter ने होल्ड करा.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>तपशील पट्टी</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>काही निवडलेले नाही</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पासून</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>दिवसांची संख्या</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>स्वतःची वेळ</translation>
    </message>
    <message>
        <source>Pick several on the p&amp;lan</source>
        <translation>नकाशावर अनेक निवडा (&amp;L)</translation>
    </message>
    <message>
        <source>Remove this space</source>
        <translation>ही जागा काढा</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Add another &amp;space</source>
        <translation>आणखी जागा जोडा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeepingWatch</name>
    <message>
        <source>Health</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>The last backup is of {day}. Tell whoever looks after the PC.</source>
        <translation>मागील बॅकअप {day} चा आहे. पीसीची काळजी घेणाऱ्याला सांगा.</translation>
    </message>
    <message>
        <source>There is no backup yet. Tell whoever looks after the PC.</source>
        <translation>अजून एकही बॅकअप नाही. पीसीची काळजी घेणाऱ्याला सांगा.</translation>
    </message>
    <message>
        <source>“{job}” keeps failing on {desk}: {problem}</source>
        <translation>“{job}” {desk} वर वारंवार अयशस्वी होत आहे: {problem}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>No connection since {time}. The board can be read; nothing can be written until the connection is back.</source>
        <translation>{time} पासून जोडणी नाही. बोर्ड पाहता येतो; जोडणी परत येईपर्यंत काही लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The server is not connected yet. Nothing can be written until it is.</source>
        <translation>सर्व्हर अजून जोडलेला नाही. जोडला जाईपर्यंत काही लिहिता येत नाही.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Collect for support</source>
        <translation>मदतीसाठी गोळा करा</translation>
    </message>
    <message>
        <source>Halldesk made a mistake and wrote it down. What you typed is still here. ({problem})</source>
        <translation>Halldesk कडून चूक झाली आणि ती नोंदवली आहे. तुम्ही लिहिलेले अजून इथेच आहे. ({problem})</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Arrived</source>
        <translation>आले</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>गेले</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आलेच नाहीत</translation>
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
        <translation>गडद (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>काउंटर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जा (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदत (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>फिका (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>कधीच नाही (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>कागदपत्रे (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>अक्षरांचा आकार (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>{count} मिनिटांनी</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टमप्रमाणे (&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation>बोर्ड (&amp;O)</translation>
    </message>
    <message>
        <source>Board: choosing</source>
        <translation>बोर्ड: निवडणे</translation>
    </message>
    <message>
        <source>Board: look</source>
        <translation>बोर्ड: रूप</translation>
    </message>
    <message>
        <source>Board: moving about</source>
        <translation>बोर्ड: फिरणे</translation>
    </message>
    <message>
        <source>Board: pages</source>
        <translation>बोर्ड: पाने</translation>
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
        <translation>आधी बोर्डवर बुकिंग निवडा.</translation>
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
        <translation>इतरत्र</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>जास्त कॉन्ट्रास्ट (&amp;C)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>भाषा (&amp;N)</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>आपोआप लॉक व्हा (&amp;I)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>Only a manager can block a space.</source>
        <translation>जागा फक्त मॅनेजर बंद करू शकतात.</translation>
    </message>
    <message>
        <source>Only a manager can bring an old register in.</source>
        <translation>जुने रजिस्टर फक्त मॅनेजर आणू शकतात.</translation>
    </message>
    <message>
        <source>Only an owner can choose how customers pay.</source>
        <translation>ग्राहक कसे पैसे देतात हे मालकच ठरवू शकतो.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Reports are for managers and owners.</source>
        <translation>अहवाल मॅनेजर आणि मालकांसाठी आहेत.</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen now.</source>
        <translation>आता जे निवडले आहे त्यावर हे करता येत नाही.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>एकत्र करा (&amp;M)</translation>
    </message>
    <message>
        <source>All bookings and numbers of {drop} go to {keep}; empty fields are filled in. The entry of {drop} stays only as a pointer. This cannot be undone.</source>
        <translation>{drop} यांच्या सर्व बुकिंग आणि नंबर {keep} यांच्याकडे जातील; रिकामे रकाने भरले जातील. {drop} यांची नोंद फक्त खूण म्हणून राहील. हे मागे घेता येत नाही.</translation>
    </message>
    <message>
        <source>One and the same person</source>
        <translation>एकच व्यक्ती</translation>
    </message>
    <message>
        <source>Which entry stays?</source>
        <translation>कोणती नोंद ठेवायची?</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>It does not accept the key: enter it again.</source>
        <translation>तो की स्वीकारत नाही: ती पुन्हा भरा.</translation>
    </message>
    <message>
        <source>It does not answer; it is tried again by itself.</source>
        <translation>तो उत्तर देत नाही; आपोआप पुन्हा प्रयत्न होईल.</translation>
    </message>
    <message>
        <source>It has closed the account: call the provider.</source>
        <translation>त्याने खाते बंद केले आहे: प्रदात्याला फोन करा.</translation>
    </message>
    <message>
        <source>It refuses this PC's internet address: switch the address check off for the key, or allow it.</source>
        <translation>तो या पीसीचा इंटरनेट पत्ता नाकारतो: कीसाठी पत्त्याची तपासणी बंद करा, किंवा या पत्त्याला परवानगी द्या.</translation>
    </message>
    <message>
        <source>Its account is empty: recharge it.</source>
        <translation>त्याचे खाते रिकामे आहे: रिचार्ज करा.</translation>
    </message>
    <message>
        <source>Messages wait ({count}), the oldest since {when}. See whether the worker is running.</source>
        <translation>संदेश थांबले आहेत ({count}), सर्वात जुना {when} पासून. वर्कर चालू आहे का ते पहा.</translation>
    </message>
    <message>
        <source>Messages wait for somebody to send or drop them ({count}).</source>
        <translation>संदेश कोणी पाठवण्याची किंवा वगळण्याची वाट पाहत आहेत ({count}).</translation>
    </message>
    <message>
        <source>No PC that may send {channel} is running: messages wait since {when}. Start the worker, or enter the provider's key on a PC that stays on.</source>
        <translation>{channel} पाठवू शकणारा कोणताही पीसी चालू नाही: संदेश {when} पासून थांबले आहेत. वर्कर सुरू करा, किंवा चालू राहणाऱ्या पीसीवर प्रदात्याची की भरा.</translation>
    </message>
    <message>
        <source>Nobody knows whether some messages arrived ({count}). Ask the customers, then decide.</source>
        <translation>काही संदेश पोहोचले की नाही हे माहीत नाही ({count}). ग्राहकांना विचारा, मग ठरवा.</translation>
    </message>
    <message>
        <source>{provider} is paused by {who} since {when}.</source>
        <translation>{provider} {who} यांनी {when} पासून थांबवला आहे.</translation>
    </message>
    <message>
        <source>{provider} sends nothing until {when}. {why}</source>
        <translation>{provider} {when} पर्यंत काही पाठवणार नाही. {why}</translation>
    </message>
</context>
<context>
    <name>MessageChart</name>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>दर आठवड्याचे संदेश</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>अजून माहीत नाही</translation>
    </message>
    <message>
        <source>{week}: {good} delivered, {open} not yet known, {bad} failed</source>
        <translation>{week}: {good} पोहोचले, {open} अजून माहीत नाही, {bad} अयशस्वी</translation>
    </message>
</context>
<context>
    <name>MessageFigures</name>
    <message>
        <source>Arrived</source>
        <translation>आले</translation>
    </message>
    <message>
        <source>By provider and kind</source>
        <translation>प्रदाता आणि प्रकारानुसार</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Figures by provider and kind</source>
        <translation>प्रदाता आणि प्रकारानुसार आकडे</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>संदेशाचा प्रकार</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>मागील 26 आठवडे</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>मागील 4 आठवडे</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>मागील 8 आठवडे</translation>
    </message>
    <message>
        <source>No message went out in this time.</source>
        <translation>या काळात कोणताही संदेश गेला नाही.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>कोणते आठवडे</translation>
    </message>
    <message>
        <source>arrived, of those whose end is known</source>
        <translation>पोहोचले, ज्यांचा निकाल माहीत आहे त्यांपैकी</translation>
    </message>
    <message>
        <source>cost, as estimated</source>
        <translation>अंदाजे खर्च</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>पाठवले</translation>
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
        <translation>क्रमांक (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>मजकूर (&amp;T)</translation>
    </message>
    <message>
        <source>Copied, and opened in WhatsApp. Press send there.</source>
        <translation>कॉपी झाले आणि WhatsApp मध्ये उघडले. तेथे पाठवा दाबा.</translation>
    </message>
    <message>
        <source>Copied. No program on this PC opens WhatsApp; send it from a phone to {number}.</source>
        <translation>कॉपी झाले. या PC वर WhatsApp उघडत नाही; फोनवरून {number} वर पाठवा.</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>ग्राहकाला संदेश</translation>
    </message>
    <message>
        <source>Only &amp;copy it</source>
        <translation>फक्त कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;WhatsApp</source>
        <translation>WhatsApp उघडा (&amp;W)</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>संदेश कॉपी झाला.</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>राहू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>संदेश कॉपी करा</translation>
    </message>
    <message>
        <source>Customer, number or booking</source>
        <translation>ग्राहक, नंबर किंवा बुकिंग</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>पोहोचले नाहीत</translation>
    </message>
    <message>
        <source>Drop the message</source>
        <translation>संदेश वगळा</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>प्रत्येक प्रकार</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>सर्व स्थिती</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>सर्व मार्ग</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>नोंदीत शोधा</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>मागील 30 दिवस</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>मागील वर्ष</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>संदेश: {count}</translation>
    </message>
    <message>
        <source>No message fits what is chosen above.</source>
        <translation>वर निवडल्यानुसार संदेश नाही.</translation>
    </message>
    <message>
        <source>No message in this time.</source>
        <translation>या काळात संदेश नाही.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>मार्गावर</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>WhatsApp उघडा</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>पुन्हा पाठवा (&amp;G)</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>संदेश पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>Send the message that waits</source>
        <translation>थांबलेला संदेश पाठवा</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>बुकिंग दाखवा</translation>
    </message>
    <message>
        <source>The customer may have this message already. Send it again?</source>
        <translation>हा संदेश ग्राहकाला कदाचित मिळाला आहे. पुन्हा पाठवायचा?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कोणते दिवस</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>कोणता प्रकार</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>कोणती स्थिती</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>कोणता मार्ग</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>वगळा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>A code is never shown here.</source>
        <translation>कोड इथे कधीही दाखवला जात नाही.</translation>
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
        <translation>कॉपी झाले आणि WhatsApp मध्ये उघडले. तेथे पाठवा दाबा.</translation>
    </message>
    <message>
        <source>Copied. No program on this PC opens WhatsApp; send it from a phone.</source>
        <translation>कॉपी केले. या पीसीवर WhatsApp उघडत नाही; फोनवरून पाठवा.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>जाईल</translation>
    </message>
    <message>
        <source>It is written when it goes out, with what is true by then.</source>
        <translation>तो पाठवताना लिहिला जातो, तेव्हाच्या खऱ्या माहितीसह.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>तयार झाला</translation>
    </message>
    <message>
        <source>Nothing was written: it never went out.</source>
        <translation>काहीच लिहिले नाही: तो पाठवलाच गेला नाही.</translation>
    </message>
    <message>
        <source>Open &amp;WhatsApp</source>
        <translation>WhatsApp उघडा (&amp;W)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>अडचण</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>पुन्हा पाठवा (&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;booking</source>
        <translation>बुकिंग दाखवा (&amp;B)</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>संदेश कॉपी झाला.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>काय काय केले</translation>
    </message>
    <message>
        <source>{sum} for {count} parts</source>
        <translation>{count} भागांसाठी {sum}</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>&amp;Write it plainly (parts: {count})</source>
        <translation>साध्या चिन्हांत लिहा, भाग: {count} (&amp;W)</translation>
    </message>
    <message>
        <source>1 part · {units} of {room} signs · {left} left</source>
        <translation>1 भाग · {room} पैकी {units} चिन्हे · {left} बाकी</translation>
    </message>
    <message>
        <source>A part holds only 70 signs instead of 160, because of: {signs}.</source>
        <translation>एका भागात 160 ऐवजी फक्त 70 चिन्हे मावतात. कारण: {signs}.</translation>
    </message>
    <message>
        <source>About {sum} a message; the provider's count decides.</source>
        <translation>साधारण {sum} प्रति संदेश; प्रदात्याची मोजणी ग्राह्य.</translation>
    </message>
    <message>
        <source>As it was before the mistake</source>
        <translation>चुकीपूर्वी होता तसा</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>तो कसा पोहोचतो</translation>
    </message>
    <message>
        <source>Names as long as these: {count} more.</source>
        <translation>अशी लांब नावे: आणखी {count}.</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} चिन्हे</translation>
    </message>
    <message>
        <source>{parts} parts · {units} signs · {left} left in the last</source>
        <translation>{parts} भाग · {units} चिन्हे · शेवटच्यात {left} बाकी</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} signs. An SMS says “{short}”.</source>
        <translation>“{name}” मध्ये {count} पेक्षा जास्त अक्षरे आहेत. SMS मध्ये “{short}” लिहिले जाते.</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} signs. No SMS with it goes out: give it a shorter name.</source>
        <translation>“{name}” मध्ये {count} पेक्षा जास्त अक्षरे आहेत. यासह कोणताही SMS जात नाही: याला लहान नाव द्या.</translation>
    </message>
</context>
<context>
    <name>MessageRules</name>
    <message>
        <source>&amp;Change the rule</source>
        <translation>नियम बदला (&amp;C)</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>नियम बदला</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>कोणालाही कळवले जात नाही</translation>
    </message>
    <message>
        <source>Only a manager changes rules.</source>
        <translation>नियम फक्त मॅनेजर बदलतात.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Show its te&amp;xt</source>
        <translation>त्याचा मजकूर दाखवा (&amp;X)</translation>
    </message>
    <message>
        <source>Show the rule's text</source>
        <translation>नियमाचा मजकूर दाखवा</translation>
    </message>
    <message>
        <source>The message goes out by itself.</source>
        <translation>संदेश आपोआप जातो.</translation>
    </message>
    <message>
        <source>The message waits in the log until somebody sends or drops it.</source>
        <translation>कोणी पाठवेपर्यंत किंवा वगळेपर्यंत संदेश नोंदीत थांबतो.</translation>
    </message>
    <message>
        <source>The rule is saved. What waits already stays as it is.</source>
        <translation>नियम जतन झाला. जे आधीच थांबले आहे ते तसेच राहील.</translation>
    </message>
    <message>
        <source>This rule is off: no message is made of this event.</source>
        <translation>हा नियम बंद आहे: या घटनेवर संदेश तयार होत नाही.</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>आधी विचारतो</translation>
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
        <translation>DLT पोर्टलसाठी कॉपी करा</translation>
    </message>
    <message>
        <source>Kinds of message</source>
        <translation>संदेशांचे प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>पुढील माध्यम</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>पुढील भाषा</translation>
    </message>
    <message>
        <source>Next problem in the text</source>
        <translation>मजकुरातील पुढील अडचण</translation>
    </message>
    <message>
        <source>The text is saved as a new version.</source>
        <translation>मजकूर नवीन आवृत्ती म्हणून जतन झाला.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>जतन नाही</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A booking is cancelled</source>
        <translation>बुकिंग रद्द होते</translation>
    </message>
    <message>
        <source>A booking is confirmed</source>
        <translation>बुकिंग निश्चित होते</translation>
    </message>
    <message>
        <source>A confirmed booking is moved</source>
        <translation>निश्चित बुकिंग हलवले जाते</translation>
    </message>
    <message>
        <source>A hold has run out</source>
        <translation>होल्ड संपला</translation>
    </message>
    <message>
        <source>A hold is about to run out</source>
        <translation>होल्ड संपत आला आहे</translation>
    </message>
    <message>
        <source>A hold is placed</source>
        <translation>होल्ड केला जातो</translation>
    </message>
    <message>
        <source>A number is to be verified</source>
        <translation>नंबर पडताळायचा आहे</translation>
    </message>
    <message>
        <source>A payment falls due</source>
        <translation>पेमेंटची तारीख येते</translation>
    </message>
    <message>
        <source>A payment is received</source>
        <translation>पेमेंट मिळते</translation>
    </message>
    <message>
        <source>A refund is paid</source>
        <translation>परतावा दिला जातो</translation>
    </message>
    <message>
        <source>An event comes near</source>
        <translation>समारंभ जवळ येतो</translation>
    </message>
    <message>
        <source>An event is over</source>
        <translation>समारंभ संपला</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>पाठवले जात आहे</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>बुकिंग रद्द</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>बुकिंग निश्चित</translation>
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
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>समारंभाची आठवण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सोपवले</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>होल्ड संपला</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>होल्ड केला</translation>
    </message>
    <message>
        <source>It could not go out in time and would only confuse now.</source>
        <translation>तो वेळेत जाऊ शकला नाही आणि आता फक्त गोंधळ करेल.</translation>
    </message>
    <message>
        <source>It could not go out in time.</source>
        <translation>तो वेळेत जाऊ शकला नाही.</translation>
    </message>
    <message>
        <source>It did not arrive. Tell the customer another way.</source>
        <translation>तो पोहोचला नाही. ग्राहकाला दुसऱ्या मार्गाने कळवा.</translation>
    </message>
    <message>
        <source>It goes out by itself.</source>
        <translation>तो आपोआप जाईल.</translation>
    </message>
    <message>
        <source>It goes out when you send it.</source>
        <translation>आपण पाठवल्यावर तो जाईल.</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>तो प्रदात्याकडे जात आहे.</translation>
    </message>
    <message>
        <source>Its provider does not answer at the moment.</source>
        <translation>त्याचा प्रदाता सध्या उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>मेल सर्व्हर</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>आता गरज नाही</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>वन-टाइम कोड</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>पेमेंट बाकी</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>पेमेंट मिळाले</translation>
    </message>
    <message>
        <source>Promotion waits for its hours.</source>
        <translation>प्रचार त्याच्या वेळेची वाट पाहतो.</translation>
    </message>
    <message>
        <source>Refund issued</source>
        <translation>परतावा दिला</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Shortened to what the networks take: {fields}</source>
        <translation>नेटवर्कच्या मर्यादेपर्यंत लहान केले: {fields}</translation>
    </message>
    <message>
        <source>Somebody dropped it.</source>
        <translation>कोणीतरी तो वगळला.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>The booking moved on before it went out, or it was dropped.</source>
        <translation>तो जाण्याआधी बुकिंग पुढे गेले, किंवा तो वगळला गेला.</translation>
    </message>
    <message>
        <source>The booking moved on before it went out.</source>
        <translation>तो जाण्याआधी बुकिंग पुढे गेले.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation>ग्राहकाचा ई-मेल पत्ता नाही.</translation>
    </message>
    <message>
        <source>The customer has no number.</source>
        <translation>ग्राहकाचा नंबर नाही.</translation>
    </message>
    <message>
        <source>The customer wants no messages by this way.</source>
        <translation>ग्राहकाला या मार्गाने संदेश नको आहेत.</translation>
    </message>
    <message>
        <source>The customer's phone or mailbox has it.</source>
        <translation>तो ग्राहकाच्या फोनमध्ये किंवा मेलबॉक्समध्ये आहे.</translation>
    </message>
    <message>
        <source>The provider did not answer: it may have arrived or not. Ask the customer before sending again.</source>
        <translation>प्रदात्याने उत्तर दिले नाही: तो पोहोचला असेल किंवा नसेल. पुन्हा पाठवण्याआधी ग्राहकाला विचारा.</translation>
    </message>
    <message>
        <source>The provider has taken it; that it arrived is not known yet.</source>
        <translation>प्रदात्याने तो घेतला आहे; पोहोचला की नाही हे अजून माहीत नाही.</translation>
    </message>
    <message>
        <source>The provider names another message in its place. Ask the customer before sending again.</source>
        <translation>प्रदाता याच्या जागी दुसरा संदेश सांगतो. पुन्हा पाठवण्यापूर्वी ग्राहकाला विचारा.</translation>
    </message>
    <message>
        <source>The sending PC stopped in the middle.</source>
        <translation>पाठवणारा पीसी मध्येच थांबला.</translation>
    </message>
    <message>
        <source>There is no text in use for this way.</source>
        <translation>या मार्गासाठी वापरात असलेला मजकूर नाही.</translation>
    </message>
    <message>
        <source>This provider does not tell whether messages arrive.</source>
        <translation>संदेश पोहोचले की नाही हे हा प्रदाता सांगत नाही.</translation>
    </message>
    <message>
        <source>This text has no number at the provider yet. Enter it at the text.</source>
        <translation>या मजकुराला प्रदात्याकडे अजून क्रमांक नाही. तो मजकुरात भरा.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>खूप उशीर</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>चाचणी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>आपल्या परवानगीची वाट</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>लगेच</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>dropped by a person</source>
        <translation>कोणीतरी वगळला</translation>
    </message>
    <message>
        <source>found at the provider</source>
        <translation>प्रदात्याकडे सापडला</translation>
    </message>
    <message>
        <source>how many minutes it is valid</source>
        <translation>किती मिनिटे वैध आहे</translation>
    </message>
    <message>
        <source>kept back: the provider takes nothing at present</source>
        <translation>रोखला: प्रदाता सध्या काहीही घेत नाही</translation>
    </message>
    <message>
        <source>looked for, still unknown</source>
        <translation>शोधला, अजूनही माहीत नाही</translation>
    </message>
    <message>
        <source>nobody answered; it was not sent</source>
        <translation>कोणी उत्तर दिले नाही; पाठवला गेला नाही</translation>
    </message>
    <message>
        <source>not found at the provider</source>
        <translation>प्रदात्याकडे सापडला नाही</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>कायमचा नाकारला</translation>
    </message>
    <message>
        <source>refused for now</source>
        <translation>सध्या नाकारला</translation>
    </message>
    <message>
        <source>released by a person</source>
        <translation>कोणीतरी पाठवू दिला</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>प्रदात्याने घेतला</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>उत्तर हरवले</translation>
    </message>
    <message>
        <source>the booking's number</source>
        <translation>बुकिंगचा क्रमांक</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>ग्राहकाचे नाव</translation>
    </message>
    <message>
        <source>the day of the event</source>
        <translation>समारंभाचा दिवस</translation>
    </message>
    <message>
        <source>the house's name</source>
        <translation>स्थळाचे नाव</translation>
    </message>
    <message>
        <source>the number of its paper</source>
        <translation>त्याच्या कागदपत्राचा क्रमांक</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>the sum that came or went</source>
        <translation>आलेली किंवा गेलेली रक्कम</translation>
    </message>
    <message>
        <source>the whole sum</source>
        <translation>संपूर्ण रक्कम</translation>
    </message>
    <message>
        <source>this way was left out</source>
        <translation>हा मार्ग वगळला</translation>
    </message>
    <message>
        <source>until when it is held</source>
        <translation>केव्हापर्यंत होल्ड आहे</translation>
    </message>
    <message>
        <source>what has been paid</source>
        <translation>जे भरले आहे</translation>
    </message>
    <message>
        <source>what is still due</source>
        <translation>जे बाकी आहे</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>केव्हा सुरू होते</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>केव्हा देय आहे</translation>
    </message>
    <message>
        <source>{first}, else {next}</source>
        <translation>{first}, नाहीतर {next}</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} आधी</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} नंतर</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Figures</source>
        <translation>आकडे</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Next page of messages</source>
        <translation>संदेशांचे पुढील पान</translation>
    </message>
    <message>
        <source>Previous page of messages</source>
        <translation>संदेशांचे मागील पान</translation>
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
        <translation>हे संदेश दाखवा</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>मजकूर</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Bank transfer</source>
        <translation>बँक ट्रान्सफर</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>धनादेश</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा रक्कम</translation>
    </message>
    <message>
        <source>Demo provider</source>
        <translation>नमुना सेवा</translation>
    </message>
    <message>
        <source>Old register</source>
        <translation>जुने रजिस्टर</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>पैसे भरण्याची लिंक</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>पैसे भरण्याचे पान</translation>
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
        <translation>1–7 दिवस {sum}</translation>
    </message>
    <message>
        <source>31–60 days {sum}</source>
        <translation>31–60 दिवस {sum}</translation>
    </message>
    <message>
        <source>8–30 days {sum}</source>
        <translation>8–30 दिवस {sum}</translation>
    </message>
    <message>
        <source>All money has its place.</source>
        <translation>सर्व पैशांना जागा आहे.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>At the bank as</source>
        <translation>बँकेत संदर्भ</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Call before the event</source>
        <translation>कार्यक्रमापूर्वी फोन करा</translation>
    </message>
    <message>
        <source>Call: the event is over</source>
        <translation>फोन करा: कार्यक्रम झाला आहे</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Collect what came back</source>
        <translation>परत आलेली रक्कम वसूल करा</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमिशन</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>दुरुस्त करा…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Disputed cash</source>
        <translation>वादातील रोख</translation>
    </message>
    <message>
        <source>Does not add up by</source>
        <translation>बेरजेतील फरक</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>केव्हापर्यंत द्यायचे</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>बाकी केव्हापासून</translation>
    </message>
    <message>
        <source>Enter a settlement…</source>
        <translation>जमा नोंदवा…</translation>
    </message>
    <message>
        <source>Entered without its lines</source>
        <translation>ओळींशिवाय नोंदले</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>सर्व स्थिती</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>सर्व मार्ग</translation>
    </message>
    <message>
        <source>Explain the difference…</source>
        <translation>फरक स्पष्ट करा…</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>कारण नोंदले</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>जागा ठरलेली नाही</translation>
    </message>
    <message>
        <source>Hand out the tips…</source>
        <translation>टिप वाटा…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>मागील 30 दिवस</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Lists of money</source>
        <translation>पैशांच्या याद्या</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>तपासा</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>जुळते</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>पुढची यादी</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>पुढील पाऊल</translation>
    </message>
    <message>
        <source>No cash is disputed.</source>
        <translation>कोणतीही रोख वादात नाही.</translation>
    </message>
    <message>
        <source>No cheque or transfer waits to be cleared.</source>
        <translation>कोणताही धनादेश किंवा ट्रान्सफर वटायचा बाकी नाही.</translation>
    </message>
    <message>
        <source>No online payment waits or has failed.</source>
        <translation>कोणताही ऑनलाइन व्यवहार बाकी किंवा फसलेला नाही.</translation>
    </message>
    <message>
        <source>No payment in this time.</source>
        <translation>या काळात पैसे आले नाहीत.</translation>
    </message>
    <message>
        <source>No provider has paid out yet.</source>
        <translation>कोणत्याही प्रदात्याने अजून पैसे दिलेले नाहीत.</translation>
    </message>
    <message>
        <source>No provider is offered at any venue.</source>
        <translation>कोणत्याही जागेला प्रदाता नाही.</translation>
    </message>
    <message>
        <source>No refund waits.</source>
        <translation>कोणताही परतावा बाकी नाही.</translation>
    </message>
    <message>
        <source>Nobody owes past the day.</source>
        <translation>कोणाचीही मुदत गेलेली बाकी नाही.</translation>
    </message>
    <message>
        <source>Not known here, or another sum: {ref} · {sum}</source>
        <translation>इथे अज्ञात, किंवा रक्कम वेगळी: {ref} · {sum}</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>अजून दिले नाही</translation>
    </message>
    <message>
        <source>Nothing has gathered that could be paid out.</source>
        <translation>देण्यासाठी काही जमा झालेले नाही.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>इथे काही नाही.</translation>
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
        <translation>इतर शुल्क</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>मुदत गेलेली बाकी</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>दिल्याचा दिवस</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>दिलेली रक्कम</translation>
    </message>
    <message>
        <source>Pay the commission…</source>
        <translation>कमिशन द्या…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>आलेले पैसे</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>पूर्वदृश्य आणि छपाई</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>मागची यादी</translation>
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
        <translation>परतावे</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>चुकते</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>प्रदात्यांकडून जमा</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>वाटा</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>बुकिंग दाखवा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Take it another way</source>
        <translation>दुसऱ्या मार्गाने घ्या</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>पैसे घ्या</translation>
    </message>
    <message>
        <source>Take the deposit, or cancel</source>
        <translation>आगाऊ घ्या, किंवा रद्द करा</translation>
    </message>
    <message>
        <source>Taken from the bank</source>
        <translation>बँकेतून परत घेतले</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>वटायचे आहेत</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>कळवले</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कोणते दिवस</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>कोणती स्थिती</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>कोणता मार्ग</translation>
    </message>
    <message>
        <source>over 60 days {sum}</source>
        <translation>60 दिवसांहून अधिक {sum}</translation>
    </message>
    <message>
        <source>{sum} in all</source>
        <translation>एकूण {sum}</translation>
    </message>
    <message>
        <source>{sum} received</source>
        <translation>{sum} मिळाले</translation>
    </message>
</context>
<context>
    <name>MonthNavigator</name>
    <message>
        <source>Month: go to a day</source>
        <translation>महिना: एखाद्या दिवसावर जा</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>अजून लोड झाले नाही</translation>
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
        <translation>तिथेच राहू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>हलवा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move it all the same</source>
        <translation>तरीही हलवा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>अपवादाचे कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>बुकिंगची वेळ किंवा जागा बदला</translation>
    </message>
    <message>
        <source>Reason to &amp;keep the old price</source>
        <translation>जुनी किंमत ठेवण्याचे कारण (&amp;K)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ते दाखवा</translation>
    </message>
    <message>
        <source>Taken by {what}.</source>
        <translation>{what} ने घेतलेली आहे.</translation>
    </message>
    <message>
        <source>The price stays {old}.</source>
        <translation>किंमत {old} च राहील.</translation>
    </message>
    <message>
        <source>This is where it is. Choose another time or space.</source>
        <translation>ती आत्ता इथेच आहे. दुसरी वेळ किंवा जागा निवडा.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{sum} less</source>
        <translation>{sum} कमी</translation>
    </message>
    <message>
        <source>{sum} more</source>
        <translation>{sum} जास्त</translation>
    </message>
    <message>
        <source>{who} changed it, {when}. It is now here: {places}</source>
        <translation>{who} यांनी {when} ती बदलली. आता ती इथे आहे: {places}</translation>
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
        <translation>{count} अक्षरे जास्त आहेत. टीप लहान करा.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All venues</source>
        <translation>सर्व स्थळे</translation>
    </message>
    <message>
        <source>Another desk has just written: “{note}”. Enter puts yours in its place.</source>
        <translation>दुसऱ्या डेस्कने आत्ताच लिहिले: “{note}”. Enter दाबल्यास त्याच्या जागी तुमचे येईल.</translation>
    </message>
    <message>
        <source>Enter saves, an empty note is taken away.</source>
        <translation>Enter ने जतन होते; रिकामी टीप काढली जाते.</translation>
    </message>
    <message>
        <source>For which venue</source>
        <translation>कोणत्या स्थळासाठी</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>दिवसाची टीप</translation>
    </message>
    <message>
        <source>Road closed, procession, holiday …</source>
        <translation>रस्ता बंद, मिरवणूक, सुट्टी …</translation>
    </message>
    <message>
        <source>There is a note already: “{note}”. Enter puts yours in its place.</source>
        <translation>इथे आधीच एक टीप आहे: “{note}”. Enter दाबल्यास तुमची टीप तिच्या जागी येईल.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>ही सूचना बंद करा</translation>
    </message>
</context>
<context>
    <name>NumberProof</name>
    <message>
        <source>Verify the number by a code</source>
        <translation>कोडने क्रमांक पडताळा</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ पडताळलेला</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A confirmed booking is moved by a manager.</source>
        <translation>पक्की बुकिंग फक्त मॅनेजर हलवू शकतात.</translation>
    </message>
    <message>
        <source>A hold is cancelled with Cancel.</source>
        <translation>होल्ड “बुकिंग रद्द करा” ने रद्द होतो.</translation>
    </message>
    <message>
        <source>Choose how it is paid first.</source>
        <translation>आधी पेमेंटचा प्रकार निवडा.</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>सर्व पैसे मिळाले आहेत.</translation>
    </message>
    <message>
        <source>It is confirmed by payment, or by a manager.</source>
        <translation>ती पेमेंटने, किंवा मॅनेजरच्या मंजुरीने पक्की होते.</translation>
    </message>
    <message>
        <source>It is noted that nobody came.</source>
        <translation>कोणी आले नाही अशी नोंद आहे.</translation>
    </message>
    <message>
        <source>It is too early for that.</source>
        <translation>त्याची वेळ अजून झालेली नाही.</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>अजून कोणी आलेले नाही.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>अजून काही नोंदवलेले नाही.</translation>
    </message>
    <message>
        <source>Nothing has been received.</source>
        <translation>अजून काही मिळालेले नाही.</translation>
    </message>
    <message>
        <source>Only a hold can be extended.</source>
        <translation>फक्त होल्ड वाढवता येतो.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>बुकिंग रद्द आहे.</translation>
    </message>
    <message>
        <source>The booking is confirmed.</source>
        <translation>बुकिंग पक्की आहे.</translation>
    </message>
    <message>
        <source>The booking is not confirmed yet.</source>
        <translation>बुकिंग अजून निश्चित झालेले नाही.</translation>
    </message>
    <message>
        <source>The event is over.</source>
        <translation>कार्यक्रम होऊन गेला आहे.</translation>
    </message>
    <message>
        <source>The hold has run out.</source>
        <translation>होल्डची मुदत संपली आहे.</translation>
    </message>
    <message>
        <source>The hold is as long as this venue allows. Ask a manager.</source>
        <translation>होल्ड या स्थळाच्या मर्यादेपर्यंत आहे. मॅनेजरना सांगा.</translation>
    </message>
    <message>
        <source>The price of a confirmed booking is made anew by a manager.</source>
        <translation>निश्चित बुकिंगची किंमत पुन्हा व्यवस्थापकच ठरवतो.</translation>
    </message>
    <message>
        <source>The space is already open again.</source>
        <translation>जागा आधीच पुन्हा खुली झाली आहे.</translation>
    </message>
    <message>
        <source>The way of paying has been chosen.</source>
        <translation>पेमेंटचा प्रकार निवडला आहे.</translation>
    </message>
    <message>
        <source>They have arrived.</source>
        <translation>ते आले आहेत.</translation>
    </message>
    <message>
        <source>They have left.</source>
        <translation>ते गेले आहेत.</translation>
    </message>
    <message>
        <source>What was used is counted once the event has begun.</source>
        <translation>वापराची मोजणी कार्यक्रम सुरू झाल्यावर होते.</translation>
    </message>
    <message>
        <source>Your rank does not allow this. Ask a manager.</source>
        <translation>तुमच्या पदाला याची परवानगी नाही. मॅनेजरना सांगा.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Booking confirmation</source>
        <translation>बुकिंग निश्चिती पत्र</translation>
    </message>
    <message>
        <source>Choose a booking on the board first.</source>
        <translation>आधी फलकावर एक बुकिंग निवडा.</translation>
    </message>
    <message>
        <source>Choose a customer, or a booking that has one.</source>
        <translation>एखादा ग्राहक, किंवा ग्राहक असलेले बुकिंग निवडा.</translation>
    </message>
    <message>
        <source>Function sheet</source>
        <translation>कार्यक्रम पत्रक</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>नोंदणी अर्ज</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>खाते उतारा</translation>
    </message>
    <message>
        <source>The booking does not take place: this paper would only mislead.</source>
        <translation>हे बुकिंग होणार नाही: हा कागद फक्त दिशाभूल करेल.</translation>
    </message>
    <message>
        <source>The booking has no customer yet: nobody to write to.</source>
        <translation>बुकिंगमध्ये अजून ग्राहक नाही: कोणाला लिहायचे?</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>All at the counter</source>
        <translation>सर्व काउंटरवर</translation>
    </message>
    <message>
        <source>Deposit now, balance at the counter</source>
        <translation>आता डिपॉझिट, बाकी काउंटरवर</translation>
    </message>
    <message>
        <source>Full payment online</source>
        <translation>पूर्ण पेमेंट ऑनलाइन</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>As this customer paid last time</source>
        <translation>या ग्राहकाने मागच्या वेळी दिले तसे</translation>
    </message>
    <message>
        <source>balance {sum} later</source>
        <translation>बाकी {sum} नंतर</translation>
    </message>
    <message>
        <source>{sum} by {moment}</source>
        <translation>{moment} पर्यंत {sum}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>An earlier request ({what}) did not reach the server and was not carried out.</source>
        <translation>आधीची विनंती ({what}) सर्व्हरपर्यंत पोहोचली नाही आणि पूर्ण झाली नाही.</translation>
    </message>
    <message>
        <source>An earlier request was carried out after all. {what}</source>
        <translation>आधीची विनंती अखेर पूर्ण झाली. {what}</translation>
    </message>
    <message>
        <source>Cancelled for the house.</source>
        <translation>हॉलतर्फे रद्द केली.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द केली.</translation>
    </message>
    <message>
        <source>Cash moved.</source>
        <translation>रोख हलवली.</translation>
    </message>
    <message>
        <source>Cash recorded.</source>
        <translation>रोख नोंदवली.</translation>
    </message>
    <message>
        <source>Confirmed by hand.</source>
        <translation>मॅनेजरने पक्की केली.</translation>
    </message>
    <message>
        <source>Give {change} change. {sentence}</source>
        <translation>{change} परत द्या. {sentence}</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>होल्ड झाला.</translation>
    </message>
    <message>
        <source>It is in the bank and counts now.</source>
        <translation>पैसे बँकेत आले, आता धरले जातील.</translation>
    </message>
    <message>
        <source>Merged: all bookings and numbers are with one person.</source>
        <translation>एकत्र केले: सर्व बुकिंग आणि नंबर एकाच व्यक्तीकडे आहेत.</translation>
    </message>
    <message>
        <source>Moved back.</source>
        <translation>पुन्हा जुन्या जागी.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>हलवली.</translation>
    </message>
    <message>
        <source>New bookings are paid this way.</source>
        <translation>नवीन बुकिंगचे पैसे असे घेतले जातील.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>नोंदवले.</translation>
    </message>
    <message>
        <source>Noted; it counts when it is cleared.</source>
        <translation>नोंदले; वटल्यावर धरले जाईल.</translation>
    </message>
    <message>
        <source>Paid from the credit.</source>
        <translation>जमा रकमेतून भरले.</translation>
    </message>
    <message>
        <source>Posted back; the booking owes it again.</source>
        <translation>परत नोंदले; बुकिंगवर ते पुन्हा बाकी आहे.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
    <message>
        <source>Series: {held} dates held, {clashes} not.</source>
        <translation>मालिका: {held} तारखा होल्ड झाल्या, {clashes} नाहीत.</translation>
    </message>
    <message>
        <source>Taken to the bank.</source>
        <translation>बँकेत भरला.</translation>
    </message>
    <message>
        <source>The cash drawer is closed.</source>
        <translation>गल्ला बंद झाला.</translation>
    </message>
    <message>
        <source>The cash drawer is open.</source>
        <translation>गल्ला उघडला.</translation>
    </message>
    <message>
        <source>The cash drawer was handed over.</source>
        <translation>गल्ला सोपवला.</translation>
    </message>
    <message>
        <source>The cash is counted.</source>
        <translation>रोख मोजली.</translation>
    </message>
    <message>
        <source>The cash is disputed.</source>
        <translation>रोख वादात नोंदली.</translation>
    </message>
    <message>
        <source>The commission is paid.</source>
        <translation>कमिशन दिले गेले.</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>मोजणी नोंदवली.</translation>
    </message>
    <message>
        <source>The customer is known now.</source>
        <translation>ग्राहक आता नोंदलेला आहे.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>दिवस बंद झाला.</translation>
    </message>
    <message>
        <source>The deposit is to be given back.</source>
        <translation>अनामत परत द्यायची आहे.</translation>
    </message>
    <message>
        <source>The difference is explained.</source>
        <translation>फरकाचे कारण नोंदवले गेले.</translation>
    </message>
    <message>
        <source>The hold was extended.</source>
        <translation>होल्ड वाढवला.</translation>
    </message>
    <message>
        <source>The money has its place.</source>
        <translation>पैशांना जागा मिळाली.</translation>
    </message>
    <message>
        <source>The money went back.</source>
        <translation>पैसे परत दिले.</translation>
    </message>
    <message>
        <source>The payment is being prepared.</source>
        <translation>पैसे भरण्याची तयारी होत आहे.</translation>
    </message>
    <message>
        <source>The payment is void.</source>
        <translation>पैशांची नोंद रद्द झाली.</translation>
    </message>
    <message>
        <source>The providers of the venue are as chosen.</source>
        <translation>जागेचे पेमेंट प्रदाते निवडीप्रमाणे आहेत.</translation>
    </message>
    <message>
        <source>The refund is approved.</source>
        <translation>परतावा मंजूर झाला.</translation>
    </message>
    <message>
        <source>The refund is asked for.</source>
        <translation>परतावा मागितला.</translation>
    </message>
    <message>
        <source>The refund is not given.</source>
        <translation>परतावा दिला जाणार नाही.</translation>
    </message>
    <message>
        <source>The request is being withdrawn.</source>
        <translation>विनंती मागे घेतली जात आहे.</translation>
    </message>
    <message>
        <source>The settlement is booked.</source>
        <translation>जमा नोंदवली गेली.</translation>
    </message>
    <message>
        <source>The space is blocked.</source>
        <translation>जागा बंद केली.</translation>
    </message>
    <message>
        <source>The space is open again.</source>
        <translation>जागा पुन्हा खुली झाली.</translation>
    </message>
    <message>
        <source>The tips are handed out.</source>
        <translation>टिप वाटली गेली.</translation>
    </message>
    <message>
        <source>The way of paying was chosen.</source>
        <translation>पेमेंटचा प्रकार निवडला.</translation>
    </message>
    <message>
        <source>{name}: {added} days added, {renamed} renamed, {unchanged} there already.</source>
        <translation>{name}: {added} दिवस जोडले, {renamed} ची नावे बदलली, {unchanged} आधीच होते.</translation>
    </message>
    <message>
        <source>{sentence} {status}.</source>
        <translation>{sentence} {status}.</translation>
    </message>
    <message>
        <source>{sum} recorded, receipt {number}. Ctrl+P prints it.</source>
        <translation>{sum} नोंदले, पावती {number}. Ctrl+P ने छापा.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Keep for this PC</source>
        <translation>या पीसीसाठी हेच ठेवा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>PDF म्हणून ठेवा (&amp;S)</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 मि.मी. रोल</translation>
    </message>
    <message>
        <source>A payment brings the first paper: its receipt.</source>
        <translation>पहिला भरणा होताच त्याची पावती येथे येईल.</translation>
    </message>
    <message>
        <source>Address of the receipt printer</source>
        <translation>पावती प्रिंटरचा पत्ता</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.50</source>
        <translation>पत्ता, जसे 192.168.1.50</translation>
    </message>
    <message>
        <source>Ask with the system's dialog</source>
        <translation>प्रत्येक वेळी विचारा</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>निश्चिती पत्र</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>डिफॉल्ट प्रिंटर</translation>
    </message>
    <message>
        <source>Enter the address of the receipt printer.</source>
        <translation>पावती प्रिंटरचा पत्ता लिहा.</translation>
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
        <translation>कागदाचा प्रकार</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>मोठे</translation>
    </message>
    <message>
        <source>Make the &amp;invoice</source>
        <translation>बीजक बनवा (&amp;I)</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>अजून छापला नाही</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>पान {n} / {all}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापा</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>पुन्हा छापा</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>एकदा छापला</translation>
    </message>
    <message>
        <source>Printed {n} times</source>
        <translation>{n} वेळा छापला</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>नेटवर्कवरील पावती प्रिंटर</translation>
    </message>
    <message>
        <source>Receipt voucher</source>
        <translation>पावती व्हाउचर</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>परतावा व्हाउचर</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>नोंदणी अर्ज</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून ठेवा</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>लहान</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>पाने</translation>
    </message>
    <message>
        <source>This PC prints on {paper} from now on.</source>
        <translation>आता हा पीसी {paper} वर छापेल.</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>रद्द: {reason}</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>Z अहवाल {number}</translation>
    </message>
    <message>
        <source>{number} printed, marked as copy {n}.</source>
        <translation>{number} छापला, दुय्यम प्रत {n} असे चिन्ह.</translation>
    </message>
    <message>
        <source>{number} printed.</source>
        <translation>{number} छापला.</translation>
    </message>
    <message>
        <source>{number} saved as {file}.</source>
        <translation>{number} हा {file} म्हणून ठेवला.</translation>
    </message>
</context>
<context>
    <name>PayState</name>
    <message>
        <source>At the bank</source>
        <translation>बँकेत भरला</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>प्रयत्न फसला</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>तयार होत आहे</translation>
    </message>
    <message>
        <source>Being withdrawn</source>
        <translation>मागे घेतले जात आहे</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>वटला नाही</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>मोजले</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>वादात</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>Not cleared yet</source>
        <translation>अजून वटलेले नाही</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>वाटेत</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळाले</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>नाकारले</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Void, bounced, expired</source>
        <translation>रद्द, न वटलेले, मुदत संपलेले</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>ग्राहकाची वाट</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>मागे घेतले</translation>
    </message>
</context>
<context>
    <name>PayStep</name>
    <message>
        <source>Counted</source>
        <translation>मोजले</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>वटला नाही</translation>
    </message>
    <message>
        <source>It is in the bank</source>
        <translation>बँकेत आले</translation>
    </message>
    <message>
        <source>It was typed by mistake: it is posted back by new entries, and stays in the history.</source>
        <translation>चुकून नोंदले: नव्या नोंदींनी परत नोंदले जाईल आणि इतिहासात राहील.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>सापडले नाही</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>बँकेत भरला</translation>
    </message>
    <message>
        <source>The bank took the money back: it is posted back and the booking owes it again.</source>
        <translation>बँकेने पैसे परत घेतले: ते परत नोंदले जातील आणि बुकिंगवर पुन्हा बाकी होतील.</translation>
    </message>
    <message>
        <source>The cheque was handed in at the bank.</source>
        <translation>धनादेश बँकेत दिला.</translation>
    </message>
    <message>
        <source>The customer can no longer pay by it; money that comes before the provider has said so is kept.</source>
        <translation>ग्राहक आता यातून पैसे भरू शकणार नाही; सेवेने सांगण्याआधी आलेले पैसे ठेवले जातील.</translation>
    </message>
    <message>
        <source>This cash was not found in the drawer.</source>
        <translation>ही रोख गल्ल्यात सापडली नाही.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>मागे घ्या</translation>
    </message>
    <message>
        <source>You have counted this cash in the drawer.</source>
        <translation>तुम्ही ही रोख गल्ल्यात मोजली आहे.</translation>
    </message>
    <message>
        <source>You have seen the money in the bank: it counts from now and gets its receipt.</source>
        <translation>तुम्ही पैसे बँकेत पाहिले: आतापासून धरले जातील आणि पावती मिळेल.</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Choose and &amp;reserve</source>
        <translation>निवडा आणि राखून ठेवा (&amp;R)</translation>
    </message>
    <message>
        <source>How will it be paid?</source>
        <translation>पैसे कसे दिले जातील?</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A manager does this.</source>
        <translation>हे व्यवस्थापक करतात.</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>परत मागितले</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी झाले</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करा</translation>
    </message>
    <message>
        <source>Decide where it goes…</source>
        <translation>कुठे जावे ते ठरवा…</translation>
    </message>
    <message>
        <source>Kept at the cancellation</source>
        <translation>रद्द करताना ठेवले</translation>
    </message>
    <message>
        <source>No money has been taken yet.</source>
        <translation>अजून पैसे घेतलेले नाहीत.</translation>
    </message>
    <message>
        <source>Not cleared yet</source>
        <translation>अजून वटलेले नाही</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळाले</translation>
    </message>
    <message>
        <source>Security deposit held</source>
        <translation>अनामत ठेवली आहे</translation>
    </message>
    <message>
        <source>Waited for online</source>
        <translation>ऑनलाइनची वाट</translation>
    </message>
    <message>
        <source>approved by {who}, {when}</source>
        <translation>मंजुरी: {who}, {when}</translation>
    </message>
    <message>
        <source>asked by {who}, {when}</source>
        <translation>मागणी: {who}, {when}</translation>
    </message>
    <message>
        <source>by the policy {sum}</source>
        <translation>नियमानुसार {sum}</translation>
    </message>
    <message>
        <source>can be paid until {moment}</source>
        <translation>{moment} पर्यंत भरता येईल</translation>
    </message>
    <message>
        <source>card ending {digits}</source>
        <translation>कार्डचे शेवटचे अंक {digits}</translation>
    </message>
    <message>
        <source>credit until {day}</source>
        <translation>{day} पर्यंत जमा रक्कम</translation>
    </message>
    <message>
        <source>paid out by {who}, {when}</source>
        <translation>परत दिले: {who}, {when}</translation>
    </message>
    <message>
        <source>{problem}; it is tried again by itself</source>
        <translation>{problem}; आपोआप पुन्हा प्रयत्न होत राहतो</translation>
    </message>
    <message>
        <source>{sum} back</source>
        <translation>{sum} परत</translation>
    </message>
    <message>
        <source>{sum} fits nowhere</source>
        <translation>{sum} ची जागा ठरलेली नाही</translation>
    </message>
    <message>
        <source>{who} took {sum} ({way}), {when}.</source>
        <translation>{who} यांनी {sum} घेतले ({way}), {when}.</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>&amp;Hand out</source>
        <translation>वाटा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>द्या (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>या दिवसापर्यंत (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>मार्ग (&amp;W)</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बँक ट्रान्सफर</translation>
    </message>
    <message>
        <source>Cash out of the drawer</source>
        <translation>गल्ल्यातून रोख</translation>
    </message>
    <message>
        <source>Enter the reference of the transfer.</source>
        <translation>ट्रान्सफरचा संदर्भ लिहा.</translation>
    </message>
    <message>
        <source>Hand out the tips</source>
        <translation>टिप वाटा</translation>
    </message>
    <message>
        <source>Nothing is to be paid up to this day, or somebody paid it.</source>
        <translation>या दिवसापर्यंत काही द्यायचे नाही, किंवा कोणी दिले.</translation>
    </message>
    <message>
        <source>Pay the commission</source>
        <translation>कमिशन द्या</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>या दिवसापर्यंत</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
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
        <translation>काउंटरवर कोण आहे</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} यांची माहिती दुरुस्त करा</translation>
    </message>
    <message>
        <source>Enter a name that can be read aloud.</source>
        <translation>उच्चारता येईल असे नाव लिहा.</translation>
    </message>
    <message>
        <source>Enter an address such as asha@example.in.</source>
        <translation>asha@example.in असा पत्ता लिहा.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>माझे ठेवा (&amp;M)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नवा ग्राहक</translation>
    </message>
    <message>
        <source>Show the one that was kept</source>
        <translation>जी ठेवली ती दाखवा</translation>
    </message>
    <message>
        <source>Take the&amp;irs</source>
        <translation>त्यांचे घ्या (&amp;I)</translation>
    </message>
    <message>
        <source>This is no GSTIN: one of its 15 characters is wrong.</source>
        <translation>हा GSTIN नाही: 15 पैकी एखादे अक्षर चुकीचे आहे.</translation>
    </message>
    <message>
        <source>{who} changed this to: {value} ({when})</source>
        <translation>{who} यांनी हे बदलून असे केले: {value} ({when})</translation>
    </message>
</context>
<context>
    <name>PhonesEdit</name>
    <message>
        <source>A&amp;dd a number</source>
        <translation>नंबर जोडा (&amp;D)</translation>
    </message>
    <message>
        <source>Call this number first</source>
        <translation>आधी याच नंबरवर कॉल करा</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>फोन {number}</translation>
    </message>
    <message>
        <source>Phones, the first is called first</source>
        <translation>फोन नंबर, पहिल्यावर आधी कॉल होईल</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>हा नंबर काढा</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Carry it out</source>
        <translation>पार पाडा (&amp;C)</translation>
    </message>
    <message>
        <source>Back to the customer, by the way it came</source>
        <translation>ग्राहकाला परत, ज्या मार्गाने आले</translation>
    </message>
    <message>
        <source>To booking {number}, which owes {sum}</source>
        <translation>बुकिंग {number} मध्ये, ज्यावर {sum} बाकी आहे</translation>
    </message>
    <message>
        <source>Where does this money go?</source>
        <translation>हे पैसे कुठे जावेत?</translation>
    </message>
    <message>
        <source>Win the slot of {number} back, if it is still free</source>
        <translation>{number} ची वेळ परत घ्या, अजून मोकळी असल्यास</translation>
    </message>
    <message>
        <source>{sum} of {payment} fits nowhere.</source>
        <translation>{payment} पैकी {sum} ची जागा ठरलेली नाही.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>The slot is kept for {time}.</source>
        <translation>वेळ {time} राखून ठेवली जाईल.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Total with {tax} tax</source>
        <translation>{tax} करासह एकूण</translation>
    </message>
    <message>
        <source>of it {sum} deposit</source>
        <translation>त्यापैकी {sum} डिपॉझिट</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>&amp;Papers and receipts are printed on</source>
        <translation>कागद आणि पावत्या यावर छापा (&amp;P)</translation>
    </message>
    <message>
        <source>A receipt printer on the network is printed to directly, without a driver. Most print their address when they are switched on with the paper key held down.</source>
        <translation>नेटवर्कवरील पावती प्रिंटरवर ड्रायव्हरशिवाय थेट छापले जाते. बहुतेक प्रिंटर कागदाचे बटण दाबून ठेवून सुरू केल्यास आपला पत्ता छापतात.</translation>
    </message>
    <message>
        <source>Address of the receipt printer</source>
        <translation>पावती प्रिंटरचा पत्ता</translation>
    </message>
    <message>
        <source>For this PC. Any paper can still be printed elsewhere from its preview.</source>
        <translation>या पीसीसाठी. कोणताही कागद पूर्वदृश्यातून इतरत्रही छापता येतो.</translation>
    </message>
    <message>
        <source>Invoices, letters, agreements, function and day sheets</source>
        <translation>इन्व्हॉइस, पत्रे, करार, समारंभ-पत्रके आणि दिवस-पत्रके</translation>
    </message>
    <message>
        <source>Kept for this PC.</source>
        <translation>या पीसीसाठी जतन झाले.</translation>
    </message>
    <message>
        <source>Printer for {paper}</source>
        <translation>{paper} साठी प्रिंटर</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Receipts and vouchers at the counter</source>
        <translation>काउंटरवर पावत्या आणि व्हाउचर</translation>
    </message>
    <message>
        <source>Receipts and vouchers on half a sheet</source>
        <translation>अर्ध्या पानावर पावत्या आणि व्हाउचर</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>काय कुठे छापले जाते</translation>
    </message>
    <message>
        <source>such as 192.168.1.50</source>
        <translation>जसे 192.168.1.50</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>All at the counter</source>
        <translation>सर्व काउंटरवर</translation>
    </message>
    <message>
        <source>Counter or online</source>
        <translation>काउंटरवर किंवा ऑनलाइन</translation>
    </message>
    <message>
        <source>Deposit, balance at the counter</source>
        <translation>डिपॉझिट, बाकी काउंटरवर</translation>
    </message>
    <message>
        <source>Full payment online</source>
        <translation>पूर्ण पेमेंट ऑनलाइन</translation>
    </message>
    <message>
        <source>Full payment to the platform</source>
        <translation>पूर्ण पेमेंट प्लॅटफॉर्मला</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;At ease with links</source>
        <translation>लिंकची सवय (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookings a month</source>
        <translation>महिन्याला बुकिंग (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Commission in percent</source>
        <translation>कमिशन टक्क्यांत (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Money should come</source>
        <translation>पैसे कसे यावेत (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ordinary value of an event</source>
        <translation>एका कार्यक्रमाची साधारण किंमत (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Today customers pay</source>
        <translation>आज ग्राहक देतात (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this way</source>
        <translation>हीच पद्धत ठेवा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Way of being paid</source>
        <translation>पैसे घेण्याची पद्धत (&amp;W)</translation>
    </message>
    <message>
        <source>All of it online</source>
        <translation>सर्व ऑनलाइन</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटरवर</translation>
    </message>
    <message>
        <source>At the counter or online</source>
        <translation>काउंटरवर किंवा ऑनलाइन</translation>
    </message>
    <message>
        <source>By link or QR of a provider</source>
        <translation>सेवादात्याच्या लिंक किंवा QR ने</translation>
    </message>
    <message>
        <source>Cash, UPI, cheque</source>
        <translation>रोख, UPI, चेक</translation>
    </message>
    <message>
        <source>Enter a number like 12.</source>
        <translation>12 सारखी संख्या लिहा.</translation>
    </message>
    <message>
        <source>Enter a share from 0 to 100, like 7.5.</source>
        <translation>0 ते 100 मधील वाटा लिहा, जसे 7.5.</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>बऱ्यापैकी</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>ग्राहक कसे पैसे देतात</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>अजिबात नाही</translation>
    </message>
    <message>
        <source>Recommended: {profile}.</source>
        <translation>शिफारस: {profile}.</translation>
    </message>
    <message>
        <source>Through a booking platform</source>
        <translation>बुकिंग प्लॅटफॉर्ममार्फत</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>खूप</translation>
    </message>
    <message>
        <source>of the price, for whoever brings the bookings; 0 for none</source>
        <translation>किमतीचा, बुकिंग आणणाऱ्यासाठी; नसेल तर 0</translation>
    </message>
    <message>
        <source>{venue} now: {profile}. Bookings already made keep their terms.</source>
        <translation>{venue} आता: {profile}. आधीची बुकिंग आपल्या अटी ठेवतात.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A few questions recommend a way of being paid. Bookings that exist keep theirs.</source>
        <translation>काही प्रश्न पैसे घेण्याची पद्धत सुचवतात. आधीची बुकिंग आपली पद्धत ठेवतात.</translation>
    </message>
    <message>
        <source>A platform collects everything and settles with you.</source>
        <translation>सर्व पैसे प्लॅटफॉर्म घेतो आणि तुमच्याशी हिशेब करतो.</translation>
    </message>
    <message>
        <source>All is paid online at once, and that confirms.</source>
        <translation>पूर्ण पेमेंट एकदम ऑनलाइन होते आणि त्यानेच बुकिंग निश्चित होते.</translation>
    </message>
    <message>
        <source>Answer the &amp;questions</source>
        <translation>प्रश्नांची उत्तरे द्या (&amp;Q)</translation>
    </message>
    <message>
        <source>Cash, UPI, cheque or card at the venue; a manager confirms.</source>
        <translation>स्थळावर रोख, UPI, चेक किंवा कार्ड; मॅनेजर निश्चित करतो.</translation>
    </message>
    <message>
        <source>Five ways of being paid</source>
        <translation>पैसे मिळण्याचे पाच मार्ग</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>ग्राहक पैसे कसे देतात</translation>
    </message>
    <message>
        <source>The customer chooses: at the venue with a discount for cash, a deposit, or all online.</source>
        <translation>ग्राहक निवडतो: स्थळावर रोखीच्या सवलतीसह, डिपॉझिट, किंवा पूर्ण ऑनलाइन.</translation>
    </message>
    <message>
        <source>The deposit confirms, at the counter or online; the rest is paid at the venue.</source>
        <translation>काउंटरवर किंवा ऑनलाइन दिलेल्या डिपॉझिटने बुकिंग निश्चित होते; उरलेले स्थळावर दिले जाते.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>&amp;Try and keep</source>
        <translation>तपासा आणि ठेवा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>हेच वापरा (&amp;U)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>किमान (&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>कमाल (&amp;M)</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>किमान</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>कमाल</translation>
    </message>
    <message>
        <source>Choose for this venue…</source>
        <translation>या जागेसाठी निवडा…</translation>
    </message>
    <message>
        <source>Choose one way at least.</source>
        <translation>किमान एक मार्ग निवडा.</translation>
    </message>
    <message>
        <source>Customers of this &amp;venue may pay through it</source>
        <translation>या जागेचे ग्राहक यातून पैसे देऊ शकतात (&amp;V)</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>इथे ठेवल्या आहेत</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>किल्ल्या</translation>
    </message>
    <message>
        <source>Keys of {provider}</source>
        <translation>{provider} च्या किल्ल्या</translation>
    </message>
    <message>
        <source>Keys on this PC…</source>
        <translation>या PC वरील किल्ल्या…</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>या PC वर नाहीत</translation>
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
        <translation>फक्त मालक प्रदाते निवडू शकतात.</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>पेमेंट प्रदाते</translation>
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
        <translation>जोडणी तपासा (&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;commission's share is kept back from this money at once</source>
        <translation>कमिशनचा वाटा या पैशातून लगेच कापला जातो (&amp;C)</translation>
    </message>
    <message>
        <source>The demo has a provider of its own; nothing is set up here.</source>
        <translation>डेमोचा स्वतःचा प्रदाता आहे; इथे काही सेट करायचे नाही.</translation>
    </message>
    <message>
        <source>The provider takes no less than {sum}.</source>
        <translation>प्रदाता {sum} पेक्षा कमी घेत नाही.</translation>
    </message>
    <message>
        <source>The provider takes no more than {sum}.</source>
        <translation>प्रदाता {sum} पेक्षा जास्त घेत नाही.</translation>
    </message>
    <message>
        <source>They go into the key store of this PC and nowhere else. Restart the worker to use them.</source>
        <translation>त्या या PC च्या किल्ली-भांडारातच जातात, इतर कुठे नाही. वापरण्यासाठी वर्कर पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>This is less than the smallest sum.</source>
        <translation>हे सर्वात लहान रकमेपेक्षा कमी आहे.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>{provider} at {venue}</source>
        <translation>{venue} येथे {provider}</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Security deposit</source>
        <translation>अनामत रक्कम</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>बक्षीस</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सर्व निवडा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>वाढवा (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>कमी करा (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक आहे</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फोल्डर सापडला नाही.
कृपया फोल्डरचे नाव बरोबर आहे का ते तपासा.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फाइल सापडली नाही.
कृपया फाइलचे नाव बरोबर आहे का ते तपासा.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 आधीच आहे.
त्याऐवजी नवी ठेवायची का?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>निवडा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>पुसून टाका (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नवा फोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाव बदला (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' वर लिहिता येत नाही.
तरीही पुसून टाकायची का?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>'%1' खरोखर पुसून टाकायची का?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>तपशील दृश्यावर जा</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>यादी दृश्यावर जा</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फोल्डर पुसता आला नाही.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नवा फोल्डर बनवा</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नवा फोल्डर बनवा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>पुसून टाका</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>तपशील दृश्य</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फोल्डर:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ड्राइव्ह</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फाइलचे नाव (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फाइलचा प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फोल्डर शोधा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>मागे जा</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>वरच्या फोल्डरमध्ये जा</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>यादी दृश्य</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>इथे पाहा:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>माझा संगणक</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नवा फोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>वरचा फोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>अलीकडची ठिकाणे</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>या नावाने जतन करा</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>लपलेल्या फाइल दाखवा (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>बाजूची पट्टी</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>संगणक</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलल्याची तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>माझा संगणक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
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
        <translation>रद्द करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक आहे (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>जतन न करता बंद करा</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>मागे घ्या (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>पुसून टाका</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>तपशील लपवा...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>तपशील दाखवा...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नाही (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>होय (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>टाकून द्या</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>दुर्लक्ष करा</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सर्वांना नाही (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>मूळ सेटिंग परत आणा</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सर्व जतन करा</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सर्वांना होय (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>छापा</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>तळ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>डावी कड</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पान खाली</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पान डावीकडे</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पान उजवीकडे</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पान वर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>उजवी कड</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>खाली सरकवा</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>इथपर्यंत सरकवा</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>डावीकडे सरकवा</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>उजवीकडे सरकवा</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>वर सरकवा</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सर्वात वर</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>डावीकडे सरकवा</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>उजवीकडे सरकवा</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>मागे घ्या (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंकचा पत्ता कॉपी करा (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>पुसून टाका</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to pay</source>
        <translation>पैसे भरण्याचा QR कोड</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>All that a clerk does; confirms by hand, cancels for the house, overrides rules with a reason, approves refunds, closes the day, sees the reports, makes clerks.</source>
        <translation>क्लार्कची सर्व कामे; हाताने निश्चित करणे, हॉलतर्फे रद्द करणे, कारण देऊन नियमाबाहेर जाणे, परतावा मंजूर करणे, दिवस बंद करणे, अहवाल पाहणे, क्लार्क नेमणे.</translation>
    </message>
    <message>
        <source>All that a manager does; sets up venues, taxes, how customers pay and payment providers, makes managers.</source>
        <translation>मॅनेजरची सर्व कामे; स्थळे, कर, ग्राहक पैसे कसे देतात आणि पेमेंट प्रदाते ठरवणे, मॅनेजर नेमणे.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>क्लार्क</translation>
    </message>
    <message>
        <source>Holds and sells slots, takes money, prints papers, cancels at the customer's wish.</source>
        <translation>होल्ड आणि बुकिंग करणे, पैसे घेणे, कागद छापणे, ग्राहकाच्या इच्छेने रद्द करणे.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मॅनेजर</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालक</translation>
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
        <translation>कारण लिहा; ते इतिहासात राहील.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
</context>
<context>
    <name>RefundForm</name>
    <message>
        <source>&amp;Ask for the refund</source>
        <translation>परतावा मागा (&amp;A)</translation>
    </message>
    <message>
        <source>Asked back already</source>
        <translation>आधीच मागितले</translation>
    </message>
    <message>
        <source>At most {sum} can go back.</source>
        <translation>जास्तीत जास्त {sum} परत जाऊ शकतात.</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>परत जाऊ शकते</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>पैसे परत द्या</translation>
    </message>
    <message>
        <source>Goes back &amp;by</source>
        <translation>परतीचा मार्ग (&amp;B)</translation>
    </message>
    <message>
        <source>It will wait for a manager to approve it.</source>
        <translation>हे व्यवस्थापकांच्या मंजुरीची वाट पाहील.</translation>
    </message>
    <message>
        <source>Kept at the cancellation</source>
        <translation>रद्द करताना ठेवले</translation>
    </message>
    <message>
        <source>Only {sum} by the policy; a manager gives more.</source>
        <translation>नियमाने फक्त {sum}; जास्त व्यवस्थापक देतात.</translation>
    </message>
    <message>
        <source>The policy gives nothing back here: say why it is given.</source>
        <translation>नियम इथे काही परत देत नाही: का देत आहात ते लिहा.</translation>
    </message>
    <message>
        <source>Up to {sum} you give back alone.</source>
        <translation>{sum} पर्यंत तुम्ही स्वतः परत देऊ शकता.</translation>
    </message>
    <message>
        <source>Why be&amp;yond the policy</source>
        <translation>नियमापलीकडे का (&amp;Y)</translation>
    </message>
    <message>
        <source>as it came ({way})</source>
        <translation>जसे आले ({way})</translation>
    </message>
    <message>
        <source>the way it came</source>
        <translation>ज्या मार्गाने आले</translation>
    </message>
</context>
<context>
    <name>RefundState</name>
    <message>
        <source>Being sent</source>
        <translation>पाठवले जात आहे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>फसला</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>परत दिले</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>नाकारला</translation>
    </message>
    <message>
        <source>Sent, on its way</source>
        <translation>पाठवले, वाटेत</translation>
    </message>
    <message>
        <source>To be paid out</source>
        <translation>द्यायचे आहे</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>व्यवस्थापकांची वाट</translation>
    </message>
</context>
<context>
    <name>RefundStep</name>
    <message>
        <source>Approve</source>
        <translation>मंजूर करा</translation>
    </message>
    <message>
        <source>It is not sent after all; the reason is kept.</source>
        <translation>आता पाठवले जाणार नाही; कारण ठेवले जाईल.</translation>
    </message>
    <message>
        <source>It is sent once more, by another way if you choose.</source>
        <translation>पुन्हा पाठवले जाईल, हवे तर दुसऱ्या मार्गाने.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>पैसे द्या</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>नाकारा</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>मागे घ्या</translation>
    </message>
    <message>
        <source>The money is owed to the customer from now.</source>
        <translation>आतापासून हे पैसे ग्राहकाला द्यायचे आहेत.</translation>
    </message>
    <message>
        <source>The money stays; the reason is kept.</source>
        <translation>पैसे इथेच राहतील; कारण ठेवले जाईल.</translation>
    </message>
    <message>
        <source>You have handed the money out, or sent it.</source>
        <translation>तुम्ही पैसे दिले किंवा पाठवले आहेत.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} दाखवा</translation>
    </message>
    <message>
        <source>the blackout</source>
        <translation>बंद वेळ</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save the rows left over …</source>
        <translation>उरलेल्या ओळी जतन करा … (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue of rows that name none</source>
        <translation>स्थळ नसलेल्या ओळींचे स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>5 June 2027: the day comes first</source>
        <translation>5 जून 2027: दिवस आधी</translation>
    </message>
    <message>
        <source>5/6/2027 in this file is</source>
        <translation>या फाइलमध्ये 5/6/2027 म्हणजे</translation>
    </message>
    <message>
        <source>6 May 2027: the month comes first</source>
        <translation>6 मे 2027: महिना आधी</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>An Excel file (.xlsx) or a CSV file with a heading for each column and a row for each booking: date, space, session or times, name, phone, guests, total, received. Nothing is changed before you have seen what would happen; slots that are taken are listed, never sold twice; the same file again changes nothing.</source>
        <translation>Excel फाइल (.xlsx) किंवा CSV फाइल, प्रत्येक स्तंभाचे शीर्षक आणि प्रत्येक बुकिंगची एक ओळ: तारीख, जागा, सत्र किंवा वेळ, नाव, फोन, पाहुणे, एकूण, मिळाले. काय होईल हे पाहण्याआधी काही बदलत नाही; घेतलेले स्लॉट यादीत दिसतात, दोनदा कधी विकले जात नाहीत; तीच फाइल पुन्हा आणल्याने काही बदलत नाही.</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>बुकिंगची ओळख</translation>
    </message>
    <message>
        <source>Both are possible in this file. Say which.</source>
        <translation>या फाइलमध्ये दोन्ही शक्य आहेत. कोणते ते सांगा.</translation>
    </message>
    <message>
        <source>Bring an old register in</source>
        <translation>जुने रजिस्टर आणा</translation>
    </message>
    <message>
        <source>Bring {count} &amp;in</source>
        <translation>{count} आणा (&amp;I)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>निवडा</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>फाइल निवडा … (&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
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
        <translation>ग्राहकाची ओळख</translation>
    </message>
    <message>
        <source>Customers without a booking: {count}.</source>
        <translation>बुकिंग नसलेले ग्राहक: {count}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
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
        <translation>पासून (वेळ)</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>पाहुणे</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>किती झाले</translation>
    </message>
    <message>
        <source>It stops after the rows that are under way.</source>
        <translation>चालू ओळींनंतर ते थांबेल.</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>ग्राहकाची भाषा</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>या ओळी सोडा</translation>
    </message>
    <message>
        <source>Names that no space has</source>
        <translation>कोणत्याही जागेची नसलेली नावे</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>कर्मचाऱ्यांसाठी टीप</translation>
    </message>
    <message>
        <source>Note for the customer</source>
        <translation>ग्राहकासाठी टीप</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>ग्राहकावरील टीप</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>रजिस्टरमधील क्रमांक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिळाले</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ओळ {number}</translation>
    </message>
    <message>
        <source>Rows left over</source>
        <translation>उरलेल्या ओळी</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फाइलच्या ओळी</translation>
    </message>
    <message>
        <source>Saved as {name}. Mend the rows there and bring the file in.</source>
        <translation>{name} म्हणून जतन केले. ओळी तेथे दुरुस्त करून फाइल आणा.</translation>
    </message>
    <message>
        <source>Say which column has the date, and how it is written.</source>
        <translation>तारीख कोणत्या स्तंभात आहे व कशी लिहिली आहे ते सांगा.</translation>
    </message>
    <message>
        <source>See what &amp;would happen</source>
        <translation>काय होईल ते पाहा (&amp;W)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Stopped: {count} bookings are in, the rest is not.</source>
        <translation>थांबवले: {count} बुकिंग आली, बाकी नाहीत.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>तक्ते (*.xlsx *.csv *.txt);;सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>The old register</source>
        <translation>जुने रजिस्टर</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Until (date)</source>
        <translation>पर्यंत (तारीख)</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>पर्यंत (वेळ)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>स्थळ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>वाचता येत नाही</translation>
    </message>
    <message>
        <source>here as {number}</source>
        <translation>येथे {number} म्हणून</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>सोडले</translation>
    </message>
    <message>
        <source>the slot is taken</source>
        <translation>स्लॉट घेतलेला आहे</translation>
    </message>
    <message>
        <source>to be brought in</source>
        <translation>आणले जाईल</translation>
    </message>
    <message>
        <source>{count} are here</source>
        <translation>{count} येथे आहेत</translation>
    </message>
    <message>
        <source>{count} bookings brought in.</source>
        <translation>{count} बुकिंग आणली.</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>{count} वाचता येत नाहीत</translation>
    </message>
    <message>
        <source>{count} clash</source>
        <translation>{count} अडथळ्यात</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} सोडल्या</translation>
    </message>
    <message>
        <source>{count} to be brought in</source>
        <translation>{count} आणायच्या</translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation>{file}: {count} ओळी</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… आणि आणखी {count}</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>Every week</source>
        <translation>दर आठवड्याला</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>दर {count} आठवड्यांनी</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>किती वेळा</translation>
    </message>
    <message>
        <source>How the series ends</source>
        <translation>मालिका कशी संपते</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एकदाच</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>पुन्हा पुन्हा (&amp;A)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>पुन्हा पुन्हा</translation>
    </message>
    <message>
        <source>Taken, and left out: {days}.</source>
        <translation>बुक असल्याने वगळल्या: {days}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>times</source>
        <translation>वेळा</translation>
    </message>
    <message>
        <source>until</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>{count} dates, {first} – {last}.</source>
        <translation>{count} तारखा, {first} – {last}.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All spaces</source>
        <translation>सर्व जागा</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>सर्व स्थळे</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} ची स्थिती</translation>
    </message>
    <message>
        <source>Chart: {title}. Its numbers are in the table.</source>
        <translation>आलेख: {title}. त्याचे आकडे तक्त्यात आहेत.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सर्वजण</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>अहवाल शोधा</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहिला दिवस</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>मागील 12 महिने</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>मागील आर्थिक वर्ष</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>मागील महिना</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>अहवालांची यादी</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>पुढील 30 दिवस</translation>
    </message>
    <message>
        <source>Next part of the report</source>
        <translation>अहवालाचा पुढील भाग</translation>
    </message>
    <message>
        <source>Nothing of this in these days.</source>
        <translation>या दिवसांत असे काही नाही.</translation>
    </message>
    <message>
        <source>Nothing was found in these days. Try other days.</source>
        <translation>या दिवसांत काहीही सापडले नाही. इतर दिवस निवडा.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>इतर दिवस</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>अहवालाचे भाग</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>पाहा आणि छापा</translation>
    </message>
    <message>
        <source>Previous part of the report</source>
        <translation>अहवालाचा मागील भाग</translation>
    </message>
    <message>
        <source>Read the report again</source>
        <translation>अहवाल पुन्हा वाचा</translation>
    </message>
    <message>
        <source>Reading {part} ({n} of {all}) …</source>
        <translation>{part} वाचत आहे ({all} पैकी {n}) …</translation>
    </message>
    <message>
        <source>Reading {part} ({n} of {all}), {count} rows …</source>
        <translation>{part} वाचत आहे ({all} पैकी {n}), {count} ओळी …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Reports are for managers and owners.</source>
        <translation>अहवाल मॅनेजर आणि मालकांसाठी आहेत.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV म्हणून ठेवा</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून ठेवा</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>XLSX म्हणून ठेवा</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>अहवाल ठेवा</translation>
    </message>
    <message>
        <source>Saved as {name}, {count} rows.</source>
        <translation>{name} नावाने ठेवला, {count} ओळी.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Stop the report</source>
        <translation>अहवाल थांबवा</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>हे आर्थिक वर्ष</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>हा महिना</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Waiting for the database …</source>
        <translation>डेटाबेसची वाट पाहत आहे …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कोणते दिवस</translation>
    </message>
    <message>
        <source>Which space</source>
        <translation>कोणती जागा</translation>
    </message>
    <message>
        <source>Which venue</source>
        <translation>कोणते स्थळ</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>कोणाचे काम</translation>
    </message>
    <message>
        <source>{moment}. Something has changed since: Ctrl+Enter reads it again.</source>
        <translation>{moment}. त्यानंतर काही बदलले आहे: Ctrl+Enter ने पुन्हा वाचा.</translation>
    </message>
</context>
<context>
    <name>RequoteForm</name>
    <message>
        <source>&amp;Price it anew</source>
        <translation>किंमत पुन्हा ठरवा (&amp;P)</translation>
    </message>
    <message>
        <source>Enter the number of guests first.</source>
        <translation>आधी पाहुण्यांची संख्या लिहा.</translation>
    </message>
    <message>
        <source>Now {old}, then {new}.</source>
        <translation>आता {old}, नंतर {new}.</translation>
    </message>
    <message>
        <source>Price and add-ons</source>
        <translation>किंमत व सेवा</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Ask before sending</source>
        <translation>पाठवण्याआधी विचारा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>कोणत्या माध्यमाने (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;How long before</source>
        <translation>किती आधी (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How much later</source>
        <translation>किती नंतर (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Of use for</source>
        <translation>किती काळ उपयोगी (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save the rule</source>
        <translation>नियम जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>At least {count} minutes.</source>
        <translation>किमान {count} मिनिटे.</translation>
    </message>
    <message>
        <source>At most {count} days.</source>
        <translation>जास्तीत जास्त {count} दिवस.</translation>
    </message>
    <message>
        <source>Each way may stand only once.</source>
        <translation>प्रत्येक माध्यम एकदाच येऊ शकते.</translation>
    </message>
    <message>
        <source>Else by</source>
        <translation>नाहीतर</translation>
    </message>
    <message>
        <source>Else, at last, by</source>
        <translation>नाहीतर, शेवटी</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>पूर्ण संख्या लिहा.</translation>
    </message>
    <message>
        <source>First by</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>Only a manager changes rules.</source>
        <translation>नियम फक्त मॅनेजर बदलतात.</translation>
    </message>
    <message>
        <source>The customer is &amp;told</source>
        <translation>ग्राहकाला कळवले जाते (&amp;T)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>एकक</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>else nothing</source>
        <translation>नाहीतर काही नाही</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनिटे</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>No, anoth&amp;er person</source>
        <translation>नाही, दुसरी व्यक्ती (&amp;E)</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>होय, {name}</translation>
    </message>
    <message>
        <source>{number} belongs to {names}. Is it the same person?</source>
        <translation>{number} हा नंबर {names} यांचा आहे. ही तीच व्यक्ती आहे का?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Bookings found</source>
        <translation>सापडलेल्या बुकिंग</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अजून ग्राहक नाही</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the last digits.</source>
        <translation>काही सापडले नाही. नावाचा भाग किंवा शेवटचे अंक लिहून पाहा.</translation>
    </message>
    <message>
        <source>Number, name, phone, event or note</source>
        <translation>क्रमांक, नाव, फोन, कार्यक्रम किंवा टीप</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>बुकिंग शोधा</translation>
    </message>
    <message>
        <source>Wrong letters are forgiven. The last digits of a number will do.</source>
        <translation>चुकीची अक्षरेही चालतील. क्रमांकाचे शेवटचे अंक पुरेसे आहेत.</translation>
    </message>
    <message>
        <source>found in a note</source>
        <translation>टिपेत सापडले</translation>
    </message>
    <message>
        <source>{count} found. Enter opens, Esc closes.</source>
        <translation>{count} सापडल्या. Enter ने उघडा, Esc ने बंद करा.</translation>
    </message>
</context>
<context>
    <name>SeatPicker</name>
    <message>
        <source>&amp;Done picking</source>
        <translation>निवड पूर्ण (&amp;D)</translation>
    </message>
    <message>
        <source>At least one stays picked.</source>
        <translation>किमान एक निवडलेले राहते.</translation>
    </message>
    <message>
        <source>At most {count} together.</source>
        <translation>एकत्र जास्तीत जास्त {count}.</translation>
    </message>
    <message>
        <source>{count} picked, {guests} guests</source>
        <translation>{count} निवडले, {guests} पाहुणे</translation>
    </message>
    <message>
        <source>{place} is taken by {what}.</source>
        <translation>{place} घेतलेले आहे: {what}.</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Plan of the tables, seats and rooms</source>
        <translation>टेबल, आसने आणि खोल्यांचा नकाशा</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मोकळे</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>निवडलेले</translation>
    </message>
    <message>
        <source>taken by {what}</source>
        <translation>घेतलेले: {what}</translation>
    </message>
    <message>
        <source>{count} guests</source>
        <translation>{count} पाहुणे</translation>
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
        <translation>थांबवा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>का (&amp;W)</translation>
    </message>
    <message>
        <source>1 is asked first</source>
        <translation>1 ला आधी विचारले जाते</translation>
    </message>
    <message>
        <source>A part costs</source>
        <translation>एका भागाचा खर्च</translation>
    </message>
    <message>
        <source>Asked as number</source>
        <translation>विचारण्याचा क्रम</translation>
    </message>
    <message>
        <source>At most a &amp;minute</source>
        <translation>एका मिनिटात कमाल (&amp;M)</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>कामावर</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>मागील अडचण</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>पुन्हा पाठवू द्या</translation>
    </message>
    <message>
        <source>Messages wait meanwhile; those that come too late are not sent.</source>
        <translation>तोपर्यंत संदेश थांबतात; ज्यांना खूप उशीर होतो ते पाठवले जात नाहीत.</translation>
    </message>
    <message>
        <source>No PC with its key is running</source>
        <translation>याची की असलेला कोणताही पीसी चालू नाही</translation>
    </message>
    <message>
        <source>No sender is set up yet.</source>
        <translation>अजून प्रेषक ठरवलेला नाही.</translation>
    </message>
    <message>
        <source>Only a manager pauses a sender.</source>
        <translation>प्रेषकाला फक्त मॅनेजर थांबवतात.</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>हे फक्त मालक बदलतो.</translation>
    </message>
    <message>
        <source>Pause it…</source>
        <translation>थांबवा…</translation>
    </message>
    <message>
        <source>Pause {provider}</source>
        <translation>{provider} थांबवा</translation>
    </message>
    <message>
        <source>Paused by {who}</source>
        <translation>{who} यांनी थांबवला</translation>
    </message>
    <message>
        <source>Price and order…</source>
        <translation>किंमत आणि क्रम…</translation>
    </message>
    <message>
        <source>Price of a &amp;part</source>
        <translation>एका भागाची किंमत (&amp;P)</translation>
    </message>
    <message>
        <source>Rests after refusals, then tries again by itself</source>
        <translation>नकारानंतर थांबला आहे, मग आपोआप प्रयत्न करेल</translation>
    </message>
    <message>
        <source>Say why, for those who wonder.</source>
        <translation>कारण लिहा, म्हणजे सर्वांना कळेल.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>दिसला</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>पाठवतो</translation>
    </message>
    <message>
        <source>Terms of {provider}</source>
        <translation>{provider} च्या अटी</translation>
    </message>
    <message>
        <source>empty: without a limit</source>
        <translation>रिकामे: मर्यादा नाही</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>&amp;Done</source>
        <translation>झाले (&amp;D)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड झालेल्या</translation>
    </message>
    <message>
        <source>Held instead: {booking}</source>
        <translation>त्याऐवजी होल्ड: {booking}</translation>
    </message>
    <message>
        <source>Series: {held} of {asked} dates held</source>
        <translation>मालिका: {asked} पैकी {held} तारखा होल्ड</translation>
    </message>
    <message>
        <source>These dates are not booked. Take an alternative, or leave them out.</source>
        <translation>या तारखा बुक झाल्या नाहीत. पर्याय घ्या, किंवा वगळा.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Address</source>
        <translation>पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>बंद (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deposit, % of the price</source>
        <translation>आगाऊ रक्कम, किमतीच्या % (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>पासून (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>जास्तीत जास्त पाहुणे (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>कायदेशीर नाव (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>उघडते (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>किंमत (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Price of one</source>
        <translation>एकाची किंमत (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rate, %</source>
        <translation>दर, % (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>टप्पे (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>कर (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>पर्यंत (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation>व्यापारी नाव (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>एकक (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>स्थळ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>वार (&amp;W)</translation>
    </message>
    <message>
        <source>1.25 is a quarter more</source>
        <translation>1.25 म्हणजे पाव पट जास्त</translation>
    </message>
    <message>
        <source>2 to 6 capital letters or digits</source>
        <translation>2 ते 6 मोठी इंग्रजी अक्षरे किंवा अंक</translation>
    </message>
    <message>
        <source>26:00 is 2 at night</source>
        <translation>26:00 म्हणजे रात्रीचे 2</translation>
    </message>
    <message>
        <source>27 for Maharashtra; the GSTIN begins with it</source>
        <translation>महाराष्ट्रासाठी 27; जीएसटी क्रमांक याने सुरू होतो</translation>
    </message>
    <message>
        <source>A booking is confirmed by</source>
        <translation>बुकिंग निश्चित होते</translation>
    </message>
    <message>
        <source>A clerk extends it to minutes at most</source>
        <translation>लिपिक ते जास्तीत जास्त इतकी मिनिटे वाढवू शकतो</translation>
    </message>
    <message>
        <source>A clerk's discount at most, %</source>
        <translation>लिपिकाची जास्तीत जास्त सूट, %</translation>
    </message>
    <message>
        <source>A hold stands for minutes</source>
        <translation>होल्ड इतकी मिनिटे राहतो</translation>
    </message>
    <message>
        <source>A manager's discount at most, %</source>
        <translation>व्यवस्थापकाची जास्तीत जास्त सूट, %</translation>
    </message>
    <message>
        <source>A manager, by hand</source>
        <translation>व्यवस्थापक, स्वतः</translation>
    </message>
    <message>
        <source>A new rate holds from its day on; the event's first day decides. What is booked keeps its own.</source>
        <translation>नवा दर त्याच्या दिवसापासून लागू होतो; कार्यक्रमाचा पहिला दिवस ठरवतो. जे बुक आहे त्याचा दर तोच राहतो.</translation>
    </message>
    <message>
        <source>A venue's time zone and currency never change: bookings and accounts hang on them.</source>
        <translation>स्थळाचा वेळ-विभाग आणि चलन कधीही बदलत नाहीत: बुकिंग आणि हिशेब त्यांवर अवलंबून आहेत.</translation>
    </message>
    <message>
        <source>A weekday without hours is closed; where no day has any, the venue is always open.</source>
        <translation>ज्या वाराला वेळ नाही तो बंद आहे; एकाही दिवसाला वेळ नसेल तर स्थळ नेहमी उघडे आहे.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>अतिरिक्त सेवा</translation>
    </message>
    <message>
        <source>Auditorium</source>
        <translation>सभागृह</translation>
    </message>
    <message>
        <source>Balance due, days before the event</source>
        <translation>उर्वरित रक्कम देय, कार्यक्रमाच्या इतके दिवस आधी</translation>
    </message>
    <message>
        <source>Booking rules</source>
        <translation>बुकिंगचे नियम</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Cancel unpaid bookings in time</source>
        <translation>पैसे न भरलेली बुकिंग वेळेवर रद्द करा</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्द करणे</translation>
    </message>
    <message>
        <source>Certain dates</source>
        <translation>ठरावीक तारखा</translation>
    </message>
    <message>
        <source>Checked by the database at every hold; a manager may pass them with a reason.</source>
        <translation>प्रत्येक होल्डला डेटाबेस तपासतो; व्यवस्थापक कारण देऊन ते ओलांडू शकतो.</translation>
    </message>
    <message>
        <source>Combined spaces</source>
        <translation>एकत्रित जागा</translation>
    </message>
    <message>
        <source>Counted after the event</source>
        <translation>कार्यक्रमानंतर मोजले जाते</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>चलन</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>तारखेपासून</translation>
    </message>
    <message>
        <source>Dates to</source>
        <translation>तारखेपर्यंत</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Days ahead at most</source>
        <translation>जास्तीत जास्त इतके दिवस पुढे</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>आठवड्याचे दिवस</translation>
    </message>
    <message>
        <source>Deposit and confirmation</source>
        <translation>आगाऊ रक्कम आणि निश्चिती</translation>
    </message>
    <message>
        <source>Deposit as a fixed sum</source>
        <translation>आगाऊ, ठरावीक रक्कम</translation>
    </message>
    <message>
        <source>Deposit at least</source>
        <translation>आगाऊ कमीत कमी</translation>
    </message>
    <message>
        <source>Deposit at most</source>
        <translation>आगाऊ जास्तीत जास्त</translation>
    </message>
    <message>
        <source>Dining hall</source>
        <translation>भोजनगृह</translation>
    </message>
    <message>
        <source>Discount for cash, %</source>
        <translation>रोखीवर सूट, %</translation>
    </message>
    <message>
        <source>Each further one costs</source>
        <translation>पुढील प्रत्येक बदलाचे शुल्क</translation>
    </message>
    <message>
        <source>Enter a date such as 15/11/2026.</source>
        <translation>15/11/2026 अशी तारीख भरा.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 12.5.</source>
        <translation>12 किंवा 12.5 अशी संख्या भरा.</translation>
    </message>
    <message>
        <source>Enter a time such as 18:30, or 26:00 for 2 at night.</source>
        <translation>18:30 अशी वेळ भरा, किंवा रात्रीच्या 2 साठी 26:00.</translation>
    </message>
    <message>
        <source>Enter a whole number such as 30.</source>
        <translation>30 अशी पूर्ण संख्या भरा.</translation>
    </message>
    <message>
        <source>Enter an address such as parijat@okbank.</source>
        <translation>parijat@okbank असा पत्ता लिहा.</translation>
    </message>
    <message>
        <source>Enter changes it.</source>
        <translation>Enter ने बदला.</translation>
    </message>
    <message>
        <source>Enter day and month, such as 15/11.</source>
        <translation>दिवस आणि महिना भरा, जसे 15/11.</translation>
    </message>
    <message>
        <source>Enter the two digits that a GSTIN begins with, such as 27.</source>
        <translation>GSTIN चे पहिले दोन अंक लिहा, जसे 27.</translation>
    </message>
    <message>
        <source>Entry before: charge</source>
        <translation>आधी प्रवेश: शुल्क</translation>
    </message>
    <message>
        <source>Entry before: minutes at most</source>
        <translation>आधी प्रवेश: जास्तीत जास्त मिनिटे</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>नेमके</translation>
    </message>
    <message>
        <source>Follows the guests</source>
        <translation>पाहुण्यांनुसार</translation>
    </message>
    <message>
        <source>Free changes of date</source>
        <translation>तारखेचे विनामूल्य बदल</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>जीएसटी क्रमांक</translation>
    </message>
    <message>
        <source>HSN or SAC code</source>
        <translation>एचएसएन किंवा एसएसी कोड</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>सभागृह</translation>
    </message>
    <message>
        <source>Halls, lawns and rooms that are booked by themselves. What is booked keeps its price.</source>
        <translation>हॉल, लॉन आणि खोल्या ज्या स्वतंत्र बुक होतात. जे बुक आहे त्याची किंमत तीच राहते.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>कधीपासून लागू</translation>
    </message>
    <message>
        <source>Holds of one person in a minute</source>
        <translation>एका व्यक्तीचे होल्ड, एका मिनिटात</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>वापरात</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>त्याचे भाग</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}.</source>
        <translation>शेवटचा बदल: {who}, {when}.</translation>
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
        <translation>कमीत कमी प्रमाण</translation>
    </message>
    <message>
        <source>Longest event in minutes</source>
        <translation>सर्वात मोठा कार्यक्रम, मिनिटांत</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>रेखांश</translation>
    </message>
    <message>
        <source>Minutes of notice before the start</source>
        <translation>सुरू होण्याच्या इतकी मिनिटे आधी सूचना</translation>
    </message>
    <message>
        <source>Minutes to clear after</source>
        <translation>नंतर आवरण्याची मिनिटे</translation>
    </message>
    <message>
        <source>Minutes to pay after the way was chosen</source>
        <translation>मार्ग निवडल्यानंतर पैसे देण्याची मिनिटे</translation>
    </message>
    <message>
        <source>Minutes to set up before</source>
        <translation>आधी तयारीची मिनिटे</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>New add-on</source>
        <translation>नवी अतिरिक्त सेवा</translation>
    </message>
    <message>
        <source>New combined space</source>
        <translation>नवी एकत्रित जागा</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>नवी नोंदणी</translation>
    </message>
    <message>
        <source>New season or factor</source>
        <translation>नवा हंगाम किंवा गुणक</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नवे सत्र</translation>
    </message>
    <message>
        <source>New space</source>
        <translation>नवी जागा</translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>नवा कर</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>नवे स्थळ</translation>
    </message>
    <message>
        <source>New weekday</source>
        <translation>नवा वार</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Nothing is here yet. {key} makes the first.</source>
        <translation>येथे अजून काही नाही. {key} ने पहिले बनवा.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>या वारांना</translation>
    </message>
    <message>
        <source>Open holds of one person at most</source>
        <translation>एका व्यक्तीचे खुले होल्ड, जास्तीत जास्त</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>उघडण्याची वेळ</translation>
    </message>
    <message>
        <source>Overtime: charge for each step begun</source>
        <translation>जादा वेळ: सुरू झालेल्या प्रत्येक टप्प्याचे शुल्क</translation>
    </message>
    <message>
        <source>Overtime: minutes at most</source>
        <translation>जादा वेळ: जास्तीत जास्त मिनिटे</translation>
    </message>
    <message>
        <source>Overtime: minutes of a step</source>
        <translation>जादा वेळ: एका टप्प्याची मिनिटे</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>पॅन</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>सेटिंगची पाने</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>यादीतील स्थान</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>ताट</translation>
    </message>
    <message>
        <source>Price, times</source>
        <translation>किंमत, पट</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>किमतींत कर समाविष्ट आहे</translation>
    </message>
    <message>
        <source>Quantity is charged</source>
        <translation>प्रमाणाचे शुल्क</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>खोली</translation>
    </message>
    <message>
        <source>Round totals to</source>
        <translation>बेरीज यापर्यंत पूर्णांकित</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Saved; every desk has it.</source>
        <translation>जतन झाले; प्रत्येक डेस्कवर पोहोचले.</translation>
    </message>
    <message>
        <source>Season from</source>
        <translation>हंगामापासून</translation>
    </message>
    <message>
        <source>Season to</source>
        <translation>हंगामापर्यंत</translation>
    </message>
    <message>
        <source>Season, every year</source>
        <translation>हंगाम, दरवर्षी</translation>
    </message>
    <message>
        <source>Seasons and dear days</source>
        <translation>हंगाम आणि महाग दिवस</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>आसन</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्रे</translation>
    </message>
    <message>
        <source>Sessions only</source>
        <translation>फक्त सत्रे</translation>
    </message>
    <message>
        <source>Sessions or any times</source>
        <translation>सत्रे किंवा कोणतीही वेळ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>लघु कोड</translation>
    </message>
    <message>
        <source>Shortest event in minutes</source>
        <translation>सर्वात लहान कार्यक्रम, मिनिटांत</translation>
    </message>
    <message>
        <source>So many decimals are not kept.</source>
        <translation>इतके दशांश ठेवले जात नाहीत.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>इतर काही</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>जागा</translation>
    </message>
    <message>
        <source>Spaces sold together under one name: booking it takes each of its parts.</source>
        <translation>एका नावाने एकत्र विकल्या जाणाऱ्या जागा: ती बुक केल्यास प्रत्येक भाग व्यापला जातो.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>रंगमंच</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>राज्य कोड</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>नोंदणीचे राज्य</translation>
    </message>
    <message>
        <source>State of the venue</source>
        <translation>स्थळाचे राज्य</translation>
    </message>
    <message>
        <source>Step of the quantity</source>
        <translation>प्रमाणाचा टप्पा</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Sunday instead of these</source>
        <translation>यांऐवजी रविवार</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>काढून टाका</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>दरपत्रक</translation>
    </message>
    <message>
        <source>Tax on &amp;hire</source>
        <translation>भाड्यावर कर (&amp;H)</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>कर नोंदणी</translation>
    </message>
    <message>
        <source>Tax, discounts and changes of date, venue by venue.</source>
        <translation>कर, सूट आणि तारखेचे बदल, प्रत्येक स्थळासाठी.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Terms in &amp;English</source>
        <translation>इंग्रजीतील अटी (&amp;E)</translation>
    </message>
    <message>
        <source>Terms in &amp;Hindi</source>
        <translation>हिंदीतील अटी (&amp;H)</translation>
    </message>
    <message>
        <source>Terms in &amp;Marathi</source>
        <translation>मराठीतील अटी (&amp;M)</translation>
    </message>
    <message>
        <source>Terms on letters</source>
        <translation>पत्रांवरील अटी</translation>
    </message>
    <message>
        <source>The choice of payment, at once</source>
        <translation>पैसे देण्याची निवड, लगेच</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>आगाऊ रक्कम</translation>
    </message>
    <message>
        <source>The name on the window, and limits against mistakes.</source>
        <translation>खिडकीवरील नाव, आणि चुकांपासून वाचवणाऱ्या मर्यादा.</translation>
    </message>
    <message>
        <source>The named slots of a venue's day, with what they cost.</source>
        <translation>स्थळाच्या दिवसाची सत्रे, त्यांच्या किमतीसह.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>संपूर्ण दिवस</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>संपूर्ण किंमत</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>हे आवश्यक आहे.</translation>
    </message>
    <message>
        <source>This is no GSTIN: 15 letters and digits, such as 27AAPFU0939F1ZV. Compare each one.</source>
        <translation>हा GSTIN नाही: त्यात 15 अक्षरे व अंक असतात, जसे 27AAPFU0939F1ZV. प्रत्येक ताडून पाहा.</translation>
    </message>
    <message>
        <source>This is no PAN: five letters, four digits, one letter.</source>
        <translation>हा PAN नाही: पाच अक्षरे, चार अंक, एक अक्षर.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>वेळ-विभाग</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगळवार</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>यूपीआय पत्ता</translation>
    </message>
    <message>
        <source>Unit, as on a meter</source>
        <translation>युनिट, मीटरप्रमाणे</translation>
    </message>
    <message>
        <source>Up to the next step</source>
        <translation>पुढच्या टप्प्यापर्यंत</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>स्थळे</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>What is &amp;booked</source>
        <translation>काय बुक होते (&amp;B)</translation>
    </message>
    <message>
        <source>What is sold besides the space: plates, decoration, units.</source>
        <translation>जागेशिवाय जे विकले जाते: ताट, सजावट, युनिट.</translation>
    </message>
    <message>
        <source>What makes days dearer or cheaper. What is booked keeps its price.</source>
        <translation>ज्यामुळे दिवस महाग किंवा स्वस्त होतात. जे बुक आहे त्याची किंमत तीच राहते.</translation>
    </message>
    <message>
        <source>What stands on confirmations and registration forms, a line for each term. A language that is left empty gets the terms of another; where all are empty, ours are printed.</source>
        <translation>निश्चिती पत्र व नोंदणी अर्जावर काय असते, प्रत्येक अटीसाठी एक ओळ. जी भाषा रिकामी ठेवली तिच्यात दुसऱ्या भाषेतील अटी छापल्या जातात; सर्व रिकाम्या असल्यास आमच्या अटी छापल्या जातात.</translation>
    </message>
    <message>
        <source>What stands on receipts and invoices. Papers that were issued keep what they say.</source>
        <translation>जे पावत्या आणि बिलांवर लिहिलेले असते. दिलेले कागद बदलत नाहीत.</translation>
    </message>
    <message>
        <source>Which way of paying fits is asked by “How customers pay” (Ctrl+Alt+P); bookings keep their terms.</source>
        <translation>पैसे देण्याची कोणती पद्धत योग्य आहे हे “ग्राहक पैसे कसे देतात” (Ctrl+Alt+P) विचारते; बुकिंगच्या अटी त्याच राहतात.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>संपूर्ण दिवस</translation>
    </message>
    <message>
        <source>Write lines such as “24 = 100 %”; this one is not: {line}</source>
        <translation>“24 = 100 %” अशा ओळी लिहा; ही तशी नाही: {line}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>a share or a fixed sum, not both</source>
        <translation>टक्केवारी किंवा ठरावीक रक्कम, दोन्ही नाही</translation>
    </message>
    <message>
        <source>as in the GSTIN, such as 27</source>
        <translation>जीएसटी क्रमांकात आहे तसे, जसे 27</translation>
    </message>
    <message>
        <source>certain dates: such as 15/11/2026</source>
        <translation>ठरावीक तारखा: जसे 15/11/2026</translation>
    </message>
    <message>
        <source>change it together with the rate</source>
        <translation>दरासोबत हे बदला</translation>
    </message>
    <message>
        <source>degrees, such as 18.520430; for directions in messages</source>
        <translation>अंशांत, जसे 18.520430; संदेशांत रस्ता सांगण्यासाठी</translation>
    </message>
    <message>
        <source>empty: every one is free</source>
        <translation>रिकामे: सर्व विनामूल्य</translation>
    </message>
    <message>
        <source>notice = share given back, a line each</source>
        <translation>सूचना = परत दिला जाणारा भाग, प्रत्येक ओळीत एक</translation>
    </message>
    <message>
        <source>of a session on an ordinary day</source>
        <translation>साधारण दिवसाच्या एका सत्राची</translation>
    </message>
    <message>
        <source>only for days of the week</source>
        <translation>फक्त आठवड्याच्या दिवसांसाठी</translation>
    </message>
    <message>
        <source>seasons: day and month, such as 15/11</source>
        <translation>हंगाम: दिवस आणि महिना, जसे 15/11</translation>
    </message>
    <message>
        <source>smaller numbers come first</source>
        <translation>लहान संख्या आधी येते</translation>
    </message>
    <message>
        <source>{time} the next day</source>
        <translation>दुसऱ्या दिवशी {time}</translation>
    </message>
    <message>
        <source>{who} made this “{value}” ({when}). Save again to keep yours.</source>
        <translation>{who} यांनी हे “{value}” केले ({when}). आपले ठेवण्यासाठी पुन्हा जतन करा.</translation>
    </message>
    <message>
        <source>“24 = 100 %”: cancelled 24 hours or days before the start, all of it goes back. Bookings keep theirs.</source>
        <translation>“24 = 100 %”: सुरू होण्याच्या 24 तास किंवा दिवस आधी रद्द केल्यास पूर्ण रक्कम परत जाते. बुकिंगच्या अटी त्याच राहतात.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>&amp;Book it</source>
        <translation>नोंदवा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation>कारण नोंदवा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number of the report</source>
        <translation>अहवालाचा क्रमांक (&amp;N)</translation>
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
        <translation>जमा दुरुस्त करा</translation>
    </message>
    <message>
        <source>Enter a settlement</source>
        <translation>जमा नोंदवा</translation>
    </message>
    <message>
        <source>Enter the number that the provider's report has.</source>
        <translation>प्रदात्याच्या अहवालाचा क्रमांक लिहा.</translation>
    </message>
    <message>
        <source>Enter what came to the bank.</source>
        <translation>बँकेत किती आले ते लिहा.</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>फरक स्पष्ट करा</translation>
    </message>
    <message>
        <source>How is it &amp;explained?</source>
        <translation>याचे कारण काय? (&amp;E)</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>दिल्याचा दिवस (&amp;O)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>दिल्याचा दिवस</translation>
    </message>
    <message>
        <source>Paid to the &amp;bank</source>
        <translation>बँकेत आले (&amp;B)</translation>
    </message>
    <message>
        <source>Say what was found out; it stays with the settlement.</source>
        <translation>काय समजले ते लिहा; ते जमेसोबत राहील.</translation>
    </message>
    <message>
        <source>The settlement was told anew meanwhile. Close this and look at it again.</source>
        <translation>दरम्यान जमा नव्याने कळवली गेली. हे बंद करून पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>with a minus if it was taken from the bank</source>
        <translation>बँकेतून कापली असल्यास वजा चिन्हासह (-)</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>अनलॉक करा (&amp;U)</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>कॅप्स लॉक चालू आहे</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>तुमचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक आहे</translation>
    </message>
    <message>
        <source>S&amp;omeone else</source>
        <translation>दुसरे कोणी (&amp;O)</translation>
    </message>
    <message>
        <source>Sign in to your front desk.</source>
        <translation>तुमच्या काउंटरमध्ये साइन इन करा.</translation>
    </message>
    <message>
        <source>Try the demo as</source>
        <translation>डेमो असा वापरून पाहा</translation>
    </message>
    <message>
        <source>or with a name</source>
        <translation>किंवा नावाने</translation>
    </message>
    <message>
        <source>{name}'s work is as it was. Enter the password to go on.</source>
        <translation>{name} यांचे काम होते तसेच आहे. पुढे जाण्यासाठी पासवर्ड लिहा.</translation>
    </message>
    <message>
        <source>{name}'s work stays covered. Enter your own password.</source>
        <translation>{name} यांचे काम झाकलेले राहील. तुमचा पासवर्ड लिहा.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>&amp;End it</source>
        <translation>बंद करा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>राहू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>लॉगिन (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the login</source>
        <translation>लॉगिन तयार करा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
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
        <translation>पासवर्ड ठेवा (&amp;S)</translation>
    </message>
    <message>
        <source>An owner does this.</source>
        <translation>हे मालक करतो.</translation>
    </message>
    <message>
        <source>Eight characters at least.</source>
        <translation>किमान आठ अक्षरे.</translation>
    </message>
    <message>
        <source>End the login</source>
        <translation>लॉगिन बंद करा</translation>
    </message>
    <message>
        <source>Everybody has a login of their own: who did what stays in the history when they leave.</source>
        <translation>प्रत्येकाचे स्वतःचे लॉगिन आहे: कोणी काय केले हे ते गेल्यावरही इतिहासात राहते.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नवा पासवर्ड</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name} यांचा नवा पासवर्ड</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नवी व्यक्ती</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन झाले.</translation>
    </message>
    <message>
        <source>Small letters, digits and _ only.</source>
        <translation>फक्त लहान इंग्रजी अक्षरे, अंक आणि _.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>तेच पुन्हा (&amp;A)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>हे आवश्यक आहे.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>हे तेच नाही.</translation>
    </message>
    <message>
        <source>This is your own login.</source>
        <translation>हे आपले स्वतःचे लॉगिन आहे.</translation>
    </message>
    <message>
        <source>small letters and digits, such as asha</source>
        <translation>लहान इंग्रजी अक्षरे आणि अंक, जसे asha</translation>
    </message>
    <message>
        <source>{name} will be signed out everywhere and cannot come back.</source>
        <translation>{name} सर्वत्र बाहेर पडतील आणि परत येऊ शकणार नाहीत.</translation>
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
        <translation>रद्द; जागा मोकळी आहे</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>Held for the customer until the time runs out</source>
        <translation>मुदत संपेपर्यंत ग्राहकासाठी राखून ठेवली</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>प्रलंबित</translation>
    </message>
    <message>
        <source>Reserved, waiting for payment or approval</source>
        <translation>राखीव, पेमेंट किंवा मंजुरी बाकी</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>विकली</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>कार्यक्रम होऊन गेला आहे</translation>
    </message>
    <message>
        <source>The hold ran out; the space is free</source>
        <translation>होल्डची मुदत संपली; जागा मोकळी आहे</translation>
    </message>
    <message>
        <source>The house has closed the space</source>
        <translation>हॉलने जागा बंद केली आहे</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Connecting …</source>
        <translation>जोडत आहे …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>जोडलेले</translation>
    </message>
    <message>
        <source>Reconnecting since {time}</source>
        <translation>{time} पासून पुन्हा जोडत आहे</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>जतन होत आहे …</translation>
    </message>
    <message>
        <source>This PC's clock is {number} s off; the server's is shown.</source>
        <translation>या संगणकाचे घड्याळ {number} सेकंद चुकीचे आहे; सर्व्हरची वेळ दाखवली आहे.</translation>
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
        <translation>पाठवल्याचा संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>Enter the reference it was sent under.</source>
        <translation>ज्या संदर्भाने पाठवले तो लिहा.</translation>
    </message>
    <message>
        <source>It has changed meanwhile: {state} ({who}, {when}).</source>
        <translation>दरम्यान बदलले: {state} ({who}, {when}).</translation>
    </message>
    <message>
        <source>Its day is closed: the payment stays as it is. Give the money back by a refund.</source>
        <translation>त्याचा दिवस बंद झाला आहे: नोंद आहे तशी राहील. पैसे परताव्याने परत द्या.</translation>
    </message>
</context>
<context>
    <name>Supporting</name>
    <message>
        <source>Collected in {file}. It holds no customers and no amounts; look through it, then send it.</source>
        <translation>{file} मध्ये गोळा केले. त्यात ग्राहक किंवा रकमा नाहीत; पाहून घ्या, मग पाठवा.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>गोळा करत आहे …</translation>
    </message>
    <message>
        <source>Run `desk support` on this PC instead.</source>
        <translation>त्याऐवजी या पीसीवर `desk support` चालवा.</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>&amp;Cash</source>
        <translation>रोख (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>कशासाठी (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>नोंदवा (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>ऑनलाइन (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>नोंदवा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>ट्रान्सफर (&amp;T)</translation>
    </message>
    <message>
        <source>All the credit</source>
        <translation>संपूर्ण जमा रक्कम</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>मागा (&amp;K)</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>कार्ड (&amp;D)</translation>
    </message>
    <message>
        <source>Che&amp;que</source>
        <translation>धनादेश (&amp;Q)</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>आता द्यायचे</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>सर्व भरले आहे</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>आता काहीही देय नाही</translation>
    </message>
    <message>
        <source>Only {sum} of the credit is left.</source>
        <translation>जमा रकमेतून फक्त {sum} शिल्लक आहे.</translation>
    </message>
    <message>
        <source>Pay fro&amp;m the credit</source>
        <translation>जमा रकमेतून भरा (&amp;M)</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>पैसे घ्या</translation>
    </message>
    <message>
        <source>U&amp;PI</source>
        <translation>यूपीआय (&amp;P)</translation>
    </message>
    <message>
        <source>Use cr&amp;edit</source>
        <translation>जमा रक्कम (&amp;E)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>निवडलेले</translation>
    </message>
    <message>
        <source>the booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>{received} of {total} received</source>
        <translation>{total} पैकी {received} मिळाले</translation>
    </message>
    <message>
        <source>{sum} due by {day}</source>
        <translation>{day} पर्यंत {sum} द्यायचे</translation>
    </message>
    <message>
        <source>{sum} due since {day}</source>
        <translation>{day} पासून {sum} बाकी</translation>
    </message>
    <message>
        <source>{sum} is on its way already.</source>
        <translation>{sum} आधीच वाटेत आहेत.</translation>
    </message>
    <message>
        <source>{sum} is still due.</source>
        <translation>{sum} अजून बाकी आहेत.</translation>
    </message>
    <message>
        <source>{taken} Press again to take this as well.</source>
        <translation>{taken} हेही घेण्यासाठी पुन्हा दाबा.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Cancelled in a week</source>
        <translation>आठवड्याने रद्द केल्यास</translation>
    </message>
    <message>
        <source>Cancelled today</source>
        <translation>आज रद्द केल्यास</translation>
    </message>
    <message>
        <source>Cancelled tomorrow</source>
        <translation>उद्या रद्द केल्यास</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>भाग {n}</translation>
    </message>
    <message>
        <source>Payment and cancellation</source>
        <translation>पेमेंट आणि रद्द करणे</translation>
    </message>
    <message>
        <source>credit of {sum} until {day}</source>
        <translation>{day} पर्यंत {sum} चे क्रेडिट</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>आज देय</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>अजून देय नाही</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>मुदत उलटली</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>दिले</translation>
    </message>
    <message>
        <source>{notice}: {received} received less {share} of {charges} = {kept}</source>
        <translation>{notice}: मिळालेल्या {received} मधून {charges} चे {share} वजा = {kept}</translation>
    </message>
    <message>
        <source>{notice}: {share} of {received} received</source>
        <translation>{notice}: मिळालेल्या {received} चे {share}</translation>
    </message>
    <message>
        <source>{n} days before the event</source>
        <translation>कार्यक्रमाच्या {n} दिवस आधी</translation>
    </message>
    <message>
        <source>{n} hours before the event</source>
        <translation>कार्यक्रमाच्या {n} तास आधी</translation>
    </message>
    <message>
        <source>{sum} back</source>
        <translation>{sum} परत</translation>
    </message>
    <message>
        <source>{sum} by {day}, {state}</source>
        <translation>{day} पर्यंत {sum}, {state}</translation>
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
        <translation>वर्ग (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>हेडर (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Number at the provider</source>
        <translation>प्रदात्याकडील क्रमांक (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <translation>हा मजकूर जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>मजकूर (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>आवृत्त्या (&amp;V)</translation>
    </message>
    <message>
        <source>Copied with typed tags, as the portal wants it.</source>
        <translation>टॅगसह कॉपी केले, पोर्टलला हवे तसे.</translation>
    </message>
    <message>
        <source>Copy it for the DLT &amp;portal</source>
        <translation>DLT पोर्टलसाठी कॉपी करा (&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;LT template number</source>
        <translation>DLT टेम्पलेट क्रमांक (&amp;L)</translation>
    </message>
    <message>
        <source>May go by the ne&amp;xt provider if need be</source>
        <translation>गरज पडल्यास पुढील प्रदात्याकडून जाऊ शकतो (&amp;X)</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>काही बदललेले नाही.</translation>
    </message>
    <message>
        <source>Only a manager changes texts.</source>
        <translation>मजकूर फक्त मॅनेजर बदलतात.</translation>
    </message>
    <message>
        <source>Promotion: only from {begin} to {end} o'clock</source>
        <translation>प्रचार: फक्त {begin} ते {end} वाजेपर्यंत</translation>
    </message>
    <message>
        <source>Put back what is saved</source>
        <translation>जतन केलेले परत आणा</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>विषय (&amp;U)</translation>
    </message>
    <message>
        <source>Service: about a booking</source>
        <translation>सेवा: बुकिंगबद्दल</translation>
    </message>
    <message>
        <source>Take &amp;our text</source>
        <translation>आमचा मजकूर घ्या (&amp;O)</translation>
    </message>
    <message>
        <source>This text is &amp;in use</source>
        <translation>हा मजकूर वापरात आहे (&amp;I)</translation>
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
        <translation>मजकूर उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>संदेशांचे मजकूर</translation>
    </message>
    <message>
        <source>What customers are told</source>
        <translation>ग्राहकांना काय कळवले जाते</translation>
    </message>
    <message>
        <source>What customers are told by SMS, WhatsApp and e-mail, in three languages, stands with the messages.</source>
        <translation>ग्राहकांना SMS, WhatsApp आणि ई-मेलने तीन भाषांत जे सांगितले जाते, ते संदेशांसोबत आहे.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>! disputed</source>
        <translation>! वादग्रस्त</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>रक्कम (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring</source>
        <translation>आणा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>दिवस बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the drawer</source>
        <translation>गल्ला बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>वादग्रस्त ठरवा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drawer</source>
        <translation>गल्ला (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>तिजोरीत ठेवा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>सोपवा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the count</source>
        <translation>मोजणी नोंदवा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>नोंद (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stays as the next float</source>
        <translation>पुढच्या वेळेसाठी राहील (&amp;S)</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>सुरुवातीला</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>शेवटी</translation>
    </message>
    <message>
        <source>Bring change</source>
        <translation>सुट्टे आणा</translation>
    </message>
    <message>
        <source>Bring change from the safe</source>
        <translation>तिजोरीतून सुट्टे आणा</translation>
    </message>
    <message>
        <source>Brought from the &amp;safe</source>
        <translation>तिजोरीतून आणले (&amp;S)</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>कोणी घेतले</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>हिशेबानुसार</translation>
    </message>
    <message>
        <source>By the books {sum}</source>
        <translation>हिशेबानुसार {sum}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Cash not looked at: {sum} ({count}). Closing counts it as verified.</source>
        <translation>न तपासलेली रोख: {sum} ({count}). दिवस बंद केल्यावर ती तपासलेली मानली जाईल.</translation>
    </message>
    <message>
        <source>Cash of the day</source>
        <translation>दिवसाची रोख</translation>
    </message>
    <message>
        <source>Cash that is not disputed counts as verified. A closed day is never changed; what comes later is in the next one.</source>
        <translation>जी रोख वादग्रस्त नाही ती तपासलेली मानली जाईल. बंद केलेला दिवस कधीच बदलत नाही; नंतर जे येईल ते पुढच्या दिवसात जाईल.</translation>
    </message>
    <message>
        <source>Cheques and transfers not cleared: {sum} ({count}). They are in the day on which they come.</source>
        <translation>अजून न आलेले चेक आणि ट्रान्सफर: {sum} ({count}). ते ज्या दिवशी येतील त्या दिवसात मोजले जातील.</translation>
    </message>
    <message>
        <source>Choose who takes it.</source>
        <translation>गल्ला कोण घेणार ते निवडा.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>दिवस बंद करा</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>गल्ला बंद करा</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>बंद केलेले दिवस</translation>
    </message>
    <message>
        <source>Closed with {sum}</source>
        <translation>{sum} सह बंद केला</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>मोजा</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>गल्ला मोजा आणि बंद करा</translation>
    </message>
    <message>
        <source>Count by notes and coins</source>
        <translation>नोटा आणि नाणी मोजा</translation>
    </message>
    <message>
        <source>Count it now</source>
        <translation>आत्ता मोजा</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>गल्ला मोजा</translation>
    </message>
    <message>
        <source>Counted {sum}</source>
        <translation>{sum} मोजले</translation>
    </message>
    <message>
        <source>Counted: {sum}</source>
        <translation>मोजले: {sum}</translation>
    </message>
    <message>
        <source>Da&amp;y close</source>
        <translation>दिवस बंद (&amp;Y)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Dispute the cash</source>
        <translation>रोख वादग्रस्त ठरवा</translation>
    </message>
    <message>
        <source>Dispute the cash of {number}</source>
        <translation>{number} ची रोख वादग्रस्त ठरवा</translation>
    </message>
    <message>
        <source>Disputed cash</source>
        <translation>वादग्रस्त रोख</translation>
    </message>
    <message>
        <source>Disputed cash: {sum} ({count}). It stays so in the Z report.</source>
        <translation>वादग्रस्त रोख: {sum} ({count}). Z अहवालातही तसेच राहील.</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>गल्ले</translation>
    </message>
    <message>
        <source>Drop cash into the safe</source>
        <translation>रोख तिजोरीत ठेवा</translation>
    </message>
    <message>
        <source>Drop into the safe</source>
        <translation>तिजोरीत ठेवा</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>शून्यापेक्षा जास्त रक्कम लिहा.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>रक्कम लिहा.</translation>
    </message>
    <message>
        <source>From the safe less into it</source>
        <translation>तिजोरीतून आणलेले वजा ठेवलेले</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>मागे जा</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <translation>गल्ल्याकडे जा</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सोपवा</translation>
    </message>
    <message>
        <source>Hand over &amp;to</source>
        <translation>कोणाला सोपवायचा (&amp;T)</translation>
    </message>
    <message>
        <source>Hand the drawer over</source>
        <translation>गल्ला सोपवा</translation>
    </message>
    <message>
        <source>Handed over to {person} with {sum}</source>
        <translation>{sum} सह {person} यांना सोपवला</translation>
    </message>
    <message>
        <source>Held for customers</source>
        <translation>ग्राहकांची ठेवलेली रक्कम</translation>
    </message>
    <message>
        <source>How many of {worth}</source>
        <translation>{worth} चे किती</translation>
    </message>
    <message>
        <source>Last closed</source>
        <translation>मागच्या वेळी बंद</translation>
    </message>
    <message>
        <source>Meanwhile at another desk:
{news}</source>
        <translation>दरम्यान दुसऱ्या काउंटरवर:
{news}</translation>
    </message>
    <message>
        <source>No cash drawer is open here, so nobody answers for this cash yet. What you typed stays.</source>
        <translation>इथे कोणताही गल्ला उघडा नाही, त्यामुळे या रोखीची जबाबदारी अजून कोणाचीच नाही. तुम्ही लिहिलेले तसेच राहील.</translation>
    </message>
    <message>
        <source>No drawer is open</source>
        <translation>कोणताही गल्ला उघडा नाही</translation>
    </message>
    <message>
        <source>Nothing is in the way of closing the day.</source>
        <translation>दिवस बंद करायला काहीही अडथळा नाही.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>कधीपासून उघडा</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>गल्ला उघडा</translation>
    </message>
    <message>
        <source>Open the drawer (Ctrl+O)</source>
        <translation>गल्ला उघडा (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open, held by {person}</source>
        <translation>उघडा, {person} यांच्याकडे</translation>
    </message>
    <message>
        <source>Opened with {sum}</source>
        <translation>{sum} सह उघडला</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>जास्त किंवा कमी</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>कागदपत्रे</translation>
    </message>
    <message>
        <source>Put the float in, then count all that lies there.</source>
        <translation>सुरुवातीची रक्कम ठेवा, मग जे काही आहे ते सर्व मोजा.</translation>
    </message>
    <message>
        <source>Receipts {first} to {last}</source>
        <translation>पावत्या {first} ते {last}</translation>
    </message>
    <message>
        <source>Received and paid back</source>
        <translation>मिळाले आणि परत दिले</translation>
    </message>
    <message>
        <source>Received less paid back</source>
        <translation>मिळालेले वजा परत दिलेले</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>कशासाठी ते सांगा.</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>यात काय चुकले आहे ते सांगा.</translation>
    </message>
    <message>
        <source>Since you began to count, see that it is counted too:
{list}</source>
        <translation>तुमची मोजणी सुरू झाल्यानंतर आले, हेही मोजा:
{list}</translation>
    </message>
    <message>
        <source>Stayed in it</source>
        <translation>यात ठेवले</translation>
    </message>
    <message>
        <source>That is more than was counted.</source>
        <translation>हे मोजलेल्या रकमेपेक्षा जास्त आहे.</translation>
    </message>
    <message>
        <source>The count and the books differ. Count once more, or say why they do.</source>
        <translation>मोजणी आणि हिशेब यांत फरक आहे. पुन्हा मोजा, किंवा कारण सांगा.</translation>
    </message>
    <message>
        <source>The day is closed: Z {number}.</source>
        <translation>दिवस बंद झाला: Z {number}.</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>आतापर्यंतचा दिवस</translation>
    </message>
    <message>
        <source>There is nobody else to hand it to.</source>
        <translation>सोपवायला दुसरे कोणी नाही.</translation>
    </message>
    <message>
        <source>There is not so much in the drawer.</source>
        <translation>गल्ल्यात एवढे नाहीत.</translation>
    </message>
    <message>
        <source>This day is closed already, or has not come yet.</source>
        <translation>हा दिवस आधीच बंद झाला आहे, किंवा अजून आलेला नाही.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>एकूण</translation>
    </message>
    <message>
        <source>Verify the cash</source>
        <translation>रोख तपासली</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय काय घडले</translation>
    </message>
    <message>
        <source>What happened to the drawer</source>
        <translation>गल्ल्यात काय काय घडले</translation>
    </message>
    <message>
        <source>Works here no more. Choose somebody else.</source>
        <translation>आता इथे काम करत नाहीत. दुसऱ्या कोणाला निवडा.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z अहवाल</translation>
    </message>
    <message>
        <source>Z {number} · {day} · {person}</source>
        <translation>Z अहवाल {number} · {day} · {person}</translation>
    </message>
    <message>
        <source>agrees with the books</source>
        <translation>हिशेबाशी जुळते</translation>
    </message>
    <message>
        <source>float</source>
        <translation>सुरुवातीची रक्कम</translation>
    </message>
    <message>
        <source>needed if the books differ</source>
        <translation>हिशेबात फरक असल्यास आवश्यक</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>अजून न तपासलेली</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>the rest goes to the safe</source>
        <translation>बाकी तिजोरीत जाईल</translation>
    </message>
    <message>
        <source>{day} is closed (Z {number}). What comes now is in the next day.</source>
        <translation>{day} बंद झाला आहे (Z {number}). आता जे येईल ते पुढच्या दिवसात असेल.</translation>
    </message>
    <message>
        <source>{moved} brought from the safe</source>
        <translation>{moved} तिजोरीतून आणले</translation>
    </message>
    <message>
        <source>{moved} dropped into the safe</source>
        <translation>{moved} तिजोरीत ठेवले</translation>
    </message>
    <message>
        <source>{person} handed the drawer to you. Count it before you go on.</source>
        <translation>{person} यांनी तुम्हाला गल्ला सोपवला आहे. पुढे जाण्याआधी मोजून घ्या.</translation>
    </message>
    <message>
        <source>{person} holds the drawer. Only they or a manager may do this.</source>
        <translation>गल्ला {person} यांच्याकडे आहे. हे फक्त ते किंवा मॅनेजर करू शकतात.</translation>
    </message>
    <message>
        <source>{person}'s drawer is open. Count and close it first.</source>
        <translation>{person} यांचा गल्ला उघडा आहे. आधी तो मोजून बंद करा.</translation>
    </message>
    <message>
        <source>{sum} goes to the safe</source>
        <translation>{sum} तिजोरीत जातील</translation>
    </message>
    <message>
        <source>{sum} over</source>
        <translation>{sum} जास्त</translation>
    </message>
    <message>
        <source>{sum} short</source>
        <translation>{sum} कमी</translation>
    </message>
    <message>
        <source>{sum} stayed in it at the last close. Put in what you bring from the safe, then count all that lies there.</source>
        <translation>मागच्या वेळी बंद करताना यात {sum} ठेवले होते. तिजोरीतून जे आणाल ते ठेवा, मग जे काही आहे ते सर्व मोजा.</translation>
    </message>
    <message>
        <source>{time} · {person} took {sum} in cash ({number})</source>
        <translation>{time} · {person} यांनी {sum} रोख घेतली ({number})</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ तपासलेली</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Arriving today</source>
        <translation>आज येणारे</translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation>बुकिंग: {count}</translation>
    </message>
    <message>
        <source>Cash in dispute</source>
        <translation>वादातील रोख</translation>
    </message>
    <message>
        <source>Cheques and transfers to clear</source>
        <translation>वटवायचे धनादेश व ट्रान्सफर</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>आता बंद करा</translation>
    </message>
    <message>
        <source>Closures that wait</source>
        <translation>जागा बंद करणे बाकी</translation>
    </message>
    <message>
        <source>Conflicts with closures</source>
        <translation>बंदीत येणाऱ्या बुकिंग</translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>व्यवस्था करा</translation>
    </message>
    <message>
        <source>Holds about to lapse</source>
        <translation>लवकरच संपणारे होल्ड</translation>
    </message>
    <message>
        <source>In the drawers</source>
        <translation>गल्ल्यांत</translation>
    </message>
    <message>
        <source>In the house today</source>
        <translation>आज हॉलमध्ये</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>संदेश, जे पोहोचले का ते माहीत नाही</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>संदेश, जे पोहोचले नाहीत</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>प्रतीक्षेत असलेले संदेश</translation>
    </message>
    <message>
        <source>Messages to send or drop</source>
        <translation>पाठवायचे किंवा काढायचे संदेश</translation>
    </message>
    <message>
        <source>Money on cancelled bookings</source>
        <translation>रद्द बुकिंगचे पैसे</translation>
    </message>
    <message>
        <source>Money that fits nowhere</source>
        <translation>जागा न ठरलेले पैसे</translation>
    </message>
    <message>
        <source>Money that waits</source>
        <translation>पैशांची कामे</translation>
    </message>
    <message>
        <source>No booking is in the way of a closure.</source>
        <translation>कोणतीही बुकिंग बंदीच्या आड येत नाही.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>अजून ग्राहक नाही</translation>
    </message>
    <message>
        <source>No function is on.</source>
        <translation>कोणताही कार्यक्रम सुरू नाही.</translation>
    </message>
    <message>
        <source>No hold runs out today.</source>
        <translation>आज कोणताही होल्ड संपत नाही.</translation>
    </message>
    <message>
        <source>No money waits for a decision.</source>
        <translation>कोणत्याही पैशांचा निर्णय बाकी नाही.</translation>
    </message>
    <message>
        <source>No payment is due today.</source>
        <translation>आज कोणतेही पेमेंट बाकी नाही.</translation>
    </message>
    <message>
        <source>Nobody is still to arrive today.</source>
        <translation>आज कोणी यायचे बाकी नाही.</translation>
    </message>
    <message>
        <source>Nothing is there any more</source>
        <translation>तिथे आता काही नाही</translation>
    </message>
    <message>
        <source>One booking is still there</source>
        <translation>तिथे अजून एक बुकिंग आहे</translation>
    </message>
    <message>
        <source>Online payments that failed</source>
        <translation>फसलेले ऑनलाइन व्यवहार</translation>
    </message>
    <message>
        <source>Only a manager closes a space.</source>
        <translation>जागा फक्त मॅनेजर बंद करू शकतो.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Open drawers: {count}</source>
        <translation>उघडे गल्ले: {count}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>मुदत गेलेली बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>पैसे मिळाले</translation>
    </message>
    <message>
        <source>Payments due</source>
        <translation>बाकी पेमेंट</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>आज मिळाले</translation>
    </message>
    <message>
        <source>Refunds that failed</source>
        <translation>फसलेले परतावे</translation>
    </message>
    <message>
        <source>Refunds to approve</source>
        <translation>मंजूर करायचे परतावे</translation>
    </message>
    <message>
        <source>Refunds to pay out</source>
        <translation>द्यायचे परतावे</translation>
    </message>
    <message>
        <source>Settlements of providers that do not match</source>
        <translation>प्रदात्यांच्या न जुळणाऱ्या जमा</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>सर्व {count} दाखवा</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>at least {sum}</source>
        <translation>किमान {sum}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>now</source>
        <translation>आत्ता</translation>
    </message>
    <message>
        <source>oldest {day}</source>
        <translation>सर्वात जुने {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>संपले</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>मुदत उलटली</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>बंद होणार</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} बाकी</translation>
    </message>
    <message>
        <source>{count} bookings are still there</source>
        <translation>तिथे अजून {count} बुकिंग आहेत</translation>
    </message>
    <message>
        <source>{count} guests</source>
        <translation>{count} पाहुणे</translation>
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
        <translation>मागे घेतले नाही ({what}): {why}</translation>
    </message>
    <message>
        <source>The space is blocked again: {what}.</source>
        <translation>जागा पुन्हा बंद आहे: {what}.</translation>
    </message>
    <message>
        <source>The space is blocked: {what}.</source>
        <translation>जागा बंद केली: {what}.</translation>
    </message>
    <message>
        <source>The space is open again: {what}.</source>
        <translation>जागा पुन्हा खुली आहे: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>मागे घेण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>{what} is back where it was, at {price}.</source>
        <translation>{what} पुन्हा जुन्या जागी, किंमत {price}.</translation>
    </message>
    <message>
        <source>{what} is held again as {new}, at {price}.</source>
        <translation>{what} पुन्हा {new} म्हणून होल्ड, किंमत {price}.</translation>
    </message>
    <message>
        <source>{what} says again what it said before.</source>
        <translation>{what} मध्ये पुन्हा पूर्वीचाच मजकूर आहे.</translation>
    </message>
    <message>
        <source>{what} was cancelled.</source>
        <translation>{what} रद्द केली.</translation>
    </message>
    <message>
        <source>{what} was edited.</source>
        <translation>{what} दुरुस्त केली.</translation>
    </message>
    <message>
        <source>{what} was moved.</source>
        <translation>{what} हलवली.</translation>
    </message>
    <message>
        <source>{what}: noted.</source>
        <translation>{what}: नोंदवले.</translation>
    </message>
    <message>
        <source>{what}: taken back.</source>
        <translation>{what}: मागे घेतले.</translation>
    </message>
    <message>
        <source>{who} changed it, {when}.</source>
        <translation>{who} यांनी बदलले, {when}.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>व्यक्ती</translation>
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
        <translation>ताट</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>ताटे</translation>
    </message>
    <message>
        <source>step</source>
        <translation>टप्पा</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>टप्पे</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>युनिट</translation>
    </message>
    <message>
        <source>units</source>
        <translation>युनिट</translation>
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
        <translation>बँक (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date on the cheque</source>
        <translation>धनादेशाची तारीख (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last four digits of the card</source>
        <translation>कार्डचे शेवटचे चार अंक (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;UTR</source>
        <translation>UTR (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;UTR or reference</source>
        <translation>UTR किंवा संदर्भ (&amp;U)</translation>
    </message>
    <message>
        <source>Appro&amp;val number on the slip</source>
        <translation>स्लिपवरील मंजुरी क्रमांक (&amp;V)</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>मार्ग (&amp;Y)</translation>
    </message>
    <message>
        <source>Banks usually refuse more than ₹1,00,000 in one UPI payment: split it, or take a transfer.</source>
        <translation>बँका सहसा एका UPI व्यवहारात ₹1,00,000 पेक्षा जास्त घेत नाहीत: विभागून घ्या किंवा ट्रान्सफर घ्या.</translation>
    </message>
    <message>
        <source>Cheque &amp;number</source>
        <translation>धनादेश क्रमांक (&amp;N)</translation>
    </message>
    <message>
        <source>Cred&amp;it of</source>
        <translation>कोणत्या बुकिंगची जमा रक्कम (&amp;I)</translation>
    </message>
    <message>
        <source>Date on the cheque</source>
        <translation>धनादेशाची तारीख</translation>
    </message>
    <message>
        <source>Enter four digits, or leave it empty.</source>
        <translation>चार अंक लिहा किंवा रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>Enter the UTR: 6 to 35 letters and digits.</source>
        <translation>UTR लिहा: 6 ते 35 अक्षरे व अंक.</translation>
    </message>
    <message>
        <source>Enter the amount; the code follows it.</source>
        <translation>रक्कम लिहा; कोड त्यानुसार बनेल.</translation>
    </message>
    <message>
        <source>Enter the bank of the cheque.</source>
        <translation>धनादेशाची बँक लिहा.</translation>
    </message>
    <message>
        <source>Enter the number of the cheque: 4 to 12 digits.</source>
        <translation>धनादेशाचा क्रमांक लिहा: 4 ते 12 अंक.</translation>
    </message>
    <message>
        <source>Enter the number on the slip: 4 to 35 letters and digits.</source>
        <translation>स्लिपवरील क्रमांक लिहा: 4 ते 35 अक्षरे व अंक.</translation>
    </message>
    <message>
        <source>Good until {day}.</source>
        <translation>{day} पर्यंत वैध.</translation>
    </message>
    <message>
        <source>It counts when a manager has seen it in the bank.</source>
        <translation>व्यवस्थापकांनी बँकेत पाहिल्यावर धरले जाईल.</translation>
    </message>
    <message>
        <source>No UPI address is set for this venue, so there is no code to show. An owner sets it.</source>
        <translation>या ठिकाणाचा UPI पत्ता ठेवलेला नाही, म्हणून कोड दाखवता येत नाही. मालक तो ठेवतात.</translation>
    </message>
    <message>
        <source>No provider is set up for this venue. An owner sets one up.</source>
        <translation>या ठिकाणासाठी कोणतीही सेवा नाही. मालक ती लावतात.</translation>
    </message>
    <message>
        <source>Record it once you have seen the money arrive.</source>
        <translation>पैसे आलेले पाहिल्यावरच नोंदवा.</translation>
    </message>
    <message>
        <source>The customer pays on the provider's page. Link, code and state appear under Payments.</source>
        <translation>ग्राहक सेवेच्या पानावर पैसे भरतो. लिंक, कोड आणि स्थिती "पैसे" मध्ये दिसतील.</translation>
    </message>
    <message>
        <source>This customer has no credit left.</source>
        <translation>या ग्राहकाची जमा रक्कम शिल्लक नाही.</translation>
    </message>
    <message>
        <source>Thro&amp;ugh</source>
        <translation>कोणामार्फत (&amp;U)</translation>
    </message>
    <message>
        <source>from the customer's app or the bank's message</source>
        <translation>ग्राहकाच्या ॲपमधून किंवा बँकेच्या संदेशातून</translation>
    </message>
    <message>
        <source>{count} characters; a UTR usually has 12 digits</source>
        <translation>{count} अक्षरे; UTR मध्ये सहसा 12 अंक असतात</translation>
    </message>
    <message>
        <source>{provider} takes {least} to {most}.</source>
        <translation>{provider} {least} ते {most} घेते.</translation>
    </message>
    <message>
        <source>{sum} left of {given} for the cancelled booking {number}.</source>
        <translation>रद्द बुकिंग {number} च्या {given} पैकी {sum} शिल्लक आहे.</translation>
    </message>
    <message>
        <source>{sum} to {name}, {address}</source>
        <translation>{sum}, {name} यांना, {address}</translation>
    </message>
</context>
<context>
    <name>Wish</name>
    <message>
        <source>After the event</source>
        <translation>कार्यक्रमानंतर</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>आले</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करा</translation>
    </message>
    <message>
        <source>Cancel for house</source>
        <translation>हॉलतर्फे रद्द</translation>
    </message>
    <message>
        <source>Choose payment</source>
        <translation>पेमेंटचा प्रकार</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पक्की करा</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>दुरुस्त करा</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>वाढवा</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>पैसे परत द्या</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>गेले</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>हलवा</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>आलेच नाहीत</translation>
    </message>
    <message>
        <source>Open the space again</source>
        <translation>जागा पुन्हा खुली करा</translation>
    </message>
    <message>
        <source>Price and add-ons</source>
        <translation>किंमत व सेवा</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>पैसे घ्या</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>खूण मागे घ्या</translation>
    </message>
</context>
<context>
    <name>WishForms</name>
    <message>
        <source>&amp;Open it</source>
        <translation>खुली करा (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel f&amp;or the house</source>
        <translation>हॉलतर्फे रद्द करा (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the b&amp;ooking</source>
        <translation>बुकिंग रद्द करा (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>{number} रद्द करा</translation>
    </message>
    <message>
        <source>Cancel {number} for the house</source>
        <translation>हॉलतर्फे {number} रद्द करा</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>पक्की करा (&amp;F)</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>मॅनेजरतर्फे पक्की करा</translation>
    </message>
    <message>
        <source>Open the space again</source>
        <translation>जागा पुन्हा खुली करा</translation>
    </message>
    <message>
        <source>The house withdraws; the customer is not at fault.</source>
        <translation>हॉल स्वतःहून माघार घेत आहे; ग्राहकाची चूक नाही.</translation>
    </message>
    <message>
        <source>The slot is sold; your name is recorded as approving it.</source>
        <translation>वेळ विकली गेली असे मानले जाईल; मंजुरी देणारे म्हणून तुमचे नाव नोंदले जाईल.</translation>
    </message>
    <message>
        <source>The space is free again at once.</source>
        <translation>जागा लगेच पुन्हा मोकळी होईल.</translation>
    </message>
    <message>
        <source>{sum} has been received; what the policy gives back is asked for in the same step.</source>
        <translation>{sum} मिळाले आहेत; नियमानुसार जे परत द्यायचे ते याच वेळी मागितले जाते.</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>&amp;Save these wishes</source>
        <translation>या इच्छा जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Messages to {name}</source>
        <translation>{name} यांना संदेश</translation>
    </message>
    <message>
        <source>They want to be told by:</source>
        <translation>त्यांना या मार्गांनी कळवावे:</translation>
    </message>
    <message>
        <source>What they s&amp;aid</source>
        <translation>ते काय म्हणाले (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Choose a booking on the board first.</source>
        <translation>आधी बोर्डवर बुकिंग निवडा.</translation>
    </message>
    <message>
        <source>Choose a free period and press Enter to hold it.</source>
        <translation>मोकळी वेळ निवडा आणि होल्ड करण्यासाठी Enter दाबा.</translation>
    </message>
    <message>
        <source>Choose a free period on the board first.</source>
        <translation>आधी बोर्डवर मोकळी वेळ निवडा.</translation>
    </message>
    <message>
        <source>Connected again; everything was read anew.</source>
        <translation>पुन्हा जोडले; सर्व काही नव्याने वाचले.</translation>
    </message>
    <message>
        <source>New hold here</source>
        <translation>इथे नवा होल्ड</translation>
    </message>
    <message>
        <source>Only a manager can block a space.</source>
        <translation>जागा फक्त मॅनेजर बंद करू शकतात.</translation>
    </message>
    <message>
        <source>Only a manager can import lists of days.</source>
        <translation>दिवसांची यादी फक्त मॅनेजर आणू शकतात.</translation>
    </message>
    <message>
        <source>Only an owner can choose how customers pay.</source>
        <translation>ग्राहक कसे पैसे देतात हे मालकच ठरवू शकतो.</translation>
    </message>
    <message>
        <source>Reading everything again.</source>
        <translation>सर्व काही पुन्हा वाचले जात आहे.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>मागे घ्या</translation>
    </message>
</context>
</TS>
