"""The made-up names of the sample data: people of Pune and London, companies, schools, troupes, teachers."""

# fmt: off
FIRST = (
    "Aarav", "Aditi", "Aditya", "Ajay", "Akash", "Amit", "Amruta", "Anand", "Anika", "Anil", "Anjali", "Ankita",
    "Arnav", "Asha", "Ashwini", "Avinash", "Bhavana", "Chetan", "Chitra", "Deepak", "Deepika", "Dhanashree", "Dinesh",
    "Divya", "Ganesh", "Gauri", "Girish", "Harsh", "Harshada", "Isha", "Jayesh", "Jyoti", "Kalpana", "Karan",
    "Ketaki", "Kiran", "Kunal", "Lakshmi", "Madhuri", "Mahesh", "Manasi", "Mandar", "Manish", "Meenal", "Mihir",
    "Milind", "Mrunal", "Mukta", "Nandini", "Neha", "Nikhil", "Nilesh", "Nisha", "Omkar", "Pallavi", "Pooja",
    "Prachi", "Pradeep", "Prajakta", "Pranav", "Prasad", "Preeti", "Rahul", "Rajesh", "Rashmi", "Rohan", "Rohini",
    "Rucha", "Rutuja", "Sachin", "Sameer", "Sandeep", "Sanika", "Sarika", "Saurabh", "Shailesh", "Shreya", "Shruti",
    "Siddharth", "Smita", "Sneha", "Sonali", "Sunil", "Supriya", "Swapnil", "Tanvi", "Tejas", "Tushar", "Uday",
    "Urmila", "Vaishali", "Varsha", "Vidya", "Vijay", "Vikram", "Vinayak", "Vrushali", "Yash",
)
LAST = (
    "Agashe", "Apte", "Bapat", "Bendre", "Bhagat", "Bhide", "Bhosale", "Chavan", "Chitale", "Dandekar", "Date", "Deo",
    "Deshmukh", "Dixit", "Gadgil", "Gaikwad", "Ghatge", "Godbole", "Gokhale", "Gore", "Gupta", "Inamdar", "Iyer",
    "Jadhav", "Jagtap", "Jain", "Jog", "Kadam", "Kale", "Kamat", "Kapoor", "Karve", "Kelkar", "Khare", "Kolhatkar",
    "Kothari", "Kulkarni", "Lele", "Limaye", "Mane", "Mehta", "Mohite", "More", "Nair", "Naik", "Nene", "Oak",
    "Oswal", "Paranjape", "Patil", "Patwardhan", "Phadke", "Pillai", "Potdar", "Rane", "Rao", "Reddy", "Sabnis",
    "Sathe", "Sawant", "Shah", "Sharma", "Shinde", "Shirke", "Singh", "Sonawane", "Tambe", "Tilak", "Thakur",
    "Vaidya", "Wagh", "Yadav", "Zende",
)
OTHERS = (
    "Ayesha Shaikh", "Imran Khan", "Farah Inamdar", "Yusuf Tamboli", "Zoya Pathan", "Salman Attar", "Maria D'Souza",
    "Anthony Fernandes", "Rachel Pereira", "Gurpreet Kaur", "Harjit Singh Bedi", "Simran Ahluwalia", "Rustom Irani",
    "Freny Daruwala", "Tenzin Dolma", "Subramaniam Venkataraman", "Lakshmi Narayanan", "Debjani Mukherjee",
    "Sourav Banerjee", "Thomas Kurien",
)
MARATHI = (
    "सायली देशमुख", "गणेश पाटील", "वैशाली जोशी", "संजय कदम", "मृणाल कुलकर्णी", "अनिकेत शिंदे", "सुनीता गायकवाड",
    "प्रकाश मोरे", "अश्विनी भोसले", "रमेश चव्हाण", "मेघना आपटे", "विठ्ठल जगताप", "शुभांगी काळे", "दत्तात्रय माने",
    "ऋतुजा साठे", "नितीन वाघ",
)
HINDI = (
    "सुनील शर्मा", "कविता मिश्रा", "राजेंद्र त्रिपाठी", "पूजा वर्मा", "अभिषेक पाण्डेय", "रेखा अग्रवाल", "मनोज तिवारी",
    "संगीता चौहान", "विकास गुप्ता", "अंजू सक्सेना",
)
COMPANIES = (
    "Sahyadri Precision Tools", "Indrayani Software", "Mula Mutha Logistics", "Deccan Polymers",
    "Kelkar & Lele Chartered Accountants", "Shaniwar Foods", "Panshet Solar", "Torna Pharma", "Vetal Analytics",
    "Rajgad Motors", "Empress Garden Seeds", "Lonar Instruments", "Bhimthadi Organics", "Kasba Finance Co-operative",
    "Hinjawadi Cloudworks", "Chakan Auto Castings", "Raireshwar Insurance", "Katraj Dairy",
)
SCHOOLS = (
    "Saraswati Vidyalaya", "Blue Lotus International School", "Sant Dnyaneshwar High School",
    "Little Sparrows Kindergarten", "Rose Valley School", "Abhinav Kala Vidyalaya", "Jidnyasa Junior College",
    "St. Clare's Convent School",
)
STAGE = (
    "Nupur Kathak Academy", "Swar Tarang Sangeet Sabha", "Rangsangati Natya Mandal", "Abhivyakti Theatre Group",
    "Marathi Kavita Mandal", "Sur Sandhya Orchestra", "Deccan Chamber Choir", "Granthali Book Circle",
    "Lok Kala Tamasha Troupe", "Pune Jazz Collective",
)
DANCERS = (
    "Beat Street Dance Crew", "Bharatnatyam by Revathi", "Yogmaya Yoga Studio", "Salsa Sundays", "Lavani Tarang",
    "Garba Nights Pune", "Little Ghungroo Classes", "Zumba with Shalaka",
)
PHOTOGRAPHERS = (
    "Frame & Light Photography", "Pixel Vows Wedding Films", "Lens Culture Pune", "Golden Hour Studios",
    "Kshan Photos", "Studio Indigo", "Tiffin Box Food Films", "Bal Smit Baby Portraits",
)
TEACHERS = (
    "Ink & Clay Workshops", "Tabla Gurukul", "Calligraphy by Achyut", "Warli Art Circle", "Coding for Kids Pune",
    "Akshar Reading Circle", "Origami Mitra", "Sahaj Speech Therapy", "Vedic Maths with Joshi Sir",
)
LONDON = (
    "Olivia Bennett", "George Whitfield", "Amara Okafor", "Sophie Turner-Hall", "Daniel Cohen", "Nadia Rahman",
    "Callum Fraser", "Grace Adeyemi", "Harriet Lowe", "Ravi Chandran", "Elena Petrova", "Marcus Reid",
    "Isla Campbell", "Tomasz Nowak", "Leila Haddad", "Ben Ashworth", "Meera Solanki", "Chloe Martin",
    "Joseph Kwarteng", "Rosie Pemberton", "Anil Kapadia", "Fiona Gallagher", "Yuki Tanaka", "Peter Hargreaves",
)
LONDON_FIRMS = (
    "Bankside Architects LLP", "Harbour & Finch Solicitors", "Tideway Media", "Southwark Book Club",
    "Borough Food Trust", "Merchant Taylors' Choir", "Globe Quarter Residents", "Northbank Consulting",
)
PUNE_SERIES = (
    "98220", "98500", "94220", "99220", "90110", "97650", "88060", "77200", "70200", "91580", "98900", "94230",
    "96230", "84460", "83800", "99750", "95450", "86000",
)
# fmt: on
