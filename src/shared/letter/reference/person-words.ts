import { words } from './words.ts';

/**
 * Words by which names of people are told: given names, the small words before surnames, and the offices and titles
 * that stand before a name. Source: general knowledge of names of Dutch and foreign politicians and officials since
 * 1999, and of Dutch, English and French usage; no list was copied.
 */

/** Given names; those that are mostly something else are left out or are in riskyGivenNames. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
Aad|Aaf|Aafke|Aagje|Aaldert|Aalt|Aaltje|Aaron|Aart|Abby|Abdel|Abdelaziz|Abdelhafid|Abdelhak|Abdelkader|Abdelkarim
Abdellah|Abdellatif|Abdelmajid|Abdelmalek|Abdelrahman|Abdennour|Abderrahim|Abderrahmane|Abdessamad|Abdol|Abdou
Abdoulaye|Abdul|Abdulaziz|Abdulhadi|Abdulkadir|Abdulkerim|Abdullah|Abdullahi|Abdulrahman|Abebe|Abedin|Abel|Abid
Abigail|Abiy|Abolhassan|Abraham|Achim|Achmed|Achraf|Ada|Adam|Adama|Adebayo|Adelheid|Adem|Adesina|Adèle|Adil|Adina
Adinda|Aditya|Adnan|Adolf|Adolphe|Adri|Adriaan|Adrian|Adriana|Adrie|Adrienne|Adrijan|Afonso|Agatha|Agnes|Agostinho
Ahmad|Ahmed|Ahmet|Aicha|Aidan|Aikaterini|Ailko|Aimé|Aïcha|Akbar|Akihito|Akira|Akram|Alain|Alan|Alassane|Alastair
Albert|Albertine|Alberto|Albin|Aldert|Aldo|Alec|Alejandro|Alekos|Aleksandar|Aleksander|Aleksandr|Aleksandra|Aleksei
Aleksej|Alen|Alessandra|Alessandro|Alessia|Alex|Alexander|Alexandra|Alexandros|Alexei|Alexej|Alexis|Alfie|Alfons
Alfonso|Alfred|Alfredo|Algirdas|Ali|Alice|Alicia|Alida|Aline|Alireza|Alison|Alistair|Aljaksandr|Alla|Allan|Allen|Alois
Alper|Altan|Alvaro|Alvin|Alwin|Amadou|Amalia|Amanda|Amartya|Ameen|Ameenah|Amelia|Amer|Amélie|Amin|Amina|Aminata|Amine
Amir|Amira|Amit|Amitabh|Amos|Amr|Amy|Ana|Anaïs|Anand|Ananda|Anastasia|Anastasios|Anatoli|Anders|Andonis|Andre|Andrea
Andreas|Andrei|Andrej|Andrew|André|Andrés|Andries|Andrii|Andrija|Andris|Andrius|Andriy|Androula|Androulla|Andry
Andrzej|Andy|Aneta|Angel|Angela|Angelien|Angelique|Angus|Anielka|Anil|Anis|Anita|Aníbal|Anja|Anjali|Anjo|Anke|Ann|Anna
Annabel|Annabelle|Annabeth|Annalena|Anne|Anne-Marie|Annechien|Annegret|Anneke|Annelien|Annelies|Anneliese|Annemarie
Annemarije|Annemiek|Annemieke|Annet|Annette|Annie|Annika|Anouchka|Anouk|Ans|Ansgar|Antanas|Anthony|Antje|Antoine
Antoinette|Anton|Antonella|Antonia|Antonio|Antonis|Antonius|Antony|Antoon|António|Antti|Anura|Anwar|Arancha|Arash
Aratrika|Archie|Ard|Ardeshir|Arend|Ariane|Arianne|Arie|Arif|Aristide|Arjan|Arjen|Arjo|Arkadi|Arlene|Armand|Armando
Armin|Arnaud|Arndt|Arno|Arnold|Arnoud|Arnout|Arseni|Artem|Arthur|Arti|Artur|Arturo|Arun|Aruna|Arvind|Arzu|Asad|Asbjørn
Ashin|Ashley|Ashok|Ashraf|Ashton|Ashwini|Asif|Asli|Aslı|Asma|Asmaa|Assimi|Assunção|Astrid|Atal|Atef|Athanasios|Atifete
Atilla|Atiq|Attje|Atul|Audrey|Augusto|Auke|Aukelien|Aukje|Aurélie|Aurélien|Aurore|Avdil|Avigdor|Avraham|Avril|Aya
Ayaan|Ayad|Aydin|Ayfer|Ayhan|Ayla|Aylin|Ayman|Aynur|Ayse|Aysel|Ayşe|Ayşegül|Aziz|Aziza|Azzedine|Álvaro|Ángel|Åsa
Bachir|Badr|Bahati|Bahia|Bahram|Balthasar|Bambang|Banu|Baptiste|Barack|Barbara|Barbel|Barend|Barham|Barry|Bart|Bashar
Bashir|Basma|Bassam|Bassem|Bastiaan|Bastian|Bastien|Bärbel|Bea|Beata|Beate|Beatrijs|Beatrix|Beatriz|Becky|Behrouz|Ben
Benazir|Benigno|Benita|Benjamin|Benno|Benny|Benoit|Benoît|Benon|Beppe|Berat|Berend|Berk|Berkay|Bernadette|Bernard
Bernard-Henri|Bernardo|Bernd|Bernhard|Bernice|Bernie|Bert|Berthe|Bertie|Bertrand|Bertus|Beth|Bettina|Betty|Beverly
Bezalel|Béatrice|Bhupinder|Bianca|Bidhya|Bijan|Bilal|Bilawal|Billy|Binali|Binyamin|Birgitta|Birgül|Bjarne|Bjarni|Björn
Blaise|Bob|Bodo|Boele|Bogdan|Boguslaw|Bohdan|Bohuslav|Bojan|Boris|Boubacar|Boubou|Bouchra|Boudewijn|Bouke|Boyko
Božidar|Brad|Bradley|Brahim|Bram|Brandon|Branislav|Branko|Brechtje|Brenda|Brian|Brice|Bridget|Brigitte|Bronislaw
Bronisław|Bronwen|Bruce|Bruno|Bryan|Bujar|Burak|Burcu|Burhanuddin|Burkhard|Bülent|Caitlin|Calvin|Camiel|Camilla
Camille|Camilo|Canan|Carel|Carien|Carin|Carina|Carine|Carl|Carla|Carlijn|Carlo|Carlos|Carmel|Carmen|Caro|Carol|Carola
Carolien|Carolina|Caroline|Carsten|Caspar|Casper|Catarina|Catharina|Cathelijne|Catherine|Călin|Cecil|Cecile|Cecilia
Cees|Cellou|Cem|Cemal|Cemil|Cengiz|Ceren|Cesar|Ceyhun|Cécile|Céline|César|Chadia|Chadli|Chafik|Chaim|Chaker|Chander
Chandra|Chandrika|Chandrikapersad|Chantal|Charalambos|Charles|Charlie|Charlotte|Chatichai|Cheryl|Chiara|Chidi|Chinedu
Chinwe|Choguel|Chris|Christa|Christel|Christelle|Christiaan|Christian|Christianne|Christien|Christina|Christine
Christof|Christoffel|Christoph|Christophe|Christopher|Christos|Chuck|Cindy|Claartje|Claire|Clara|Clare|Clarence
Clarissa|Claude|Claudia|Claudio|Claus|Clayton|Clemens|Clément|Clémentine|Cliff|Clifford|Clive|Cock|Coen|Coenraad|Cok
Colette|Colin|Colleen|Condoleezza|Connie|Connor|Conny|Constantijn|Cor|Cora|Coralie|Corazon|Corentin|Corien|Corina
Corinne|Cornelia|Cornelie|Cornelis|Corné|Corrado|Corrie|Coskun|Coşkun|Craig|Crina|Cristian|Cristina|Cristóbal|Cunera
Curtis|Cüneyt|Cynthia|Cyprien|Cyril|Cyrille|Cyrus|Çağlar|Daan|Dacian|Dalia|Damian|Damien|Damir|Daniel|Daniela|Danielle
Daniël|Daniëlle|Danny|Danuta|Daphne|Dario|Dariush|Dariusz|Darja|Darren|Darryl|Dave|David|Davide|Davor|Davut|Debby
Deborah|Debra|Debretsion|Deepak|Dejan|Delcy|Delphine|Demeke|Demetris|Denis|Denise|Deniz|Dennis|Denys|Derek|Derya
Desiree|Desirée|Desmond|Detlef|Detlev|Devendra|Diana|Diane|Dick|Didier|Diederick|Diederik|Diego|Dieke|Dieneke|Dietmar
Dietrich|Dilan|Dilek|Dilip|Dille|Dilma|Dimitra|Dimitri|Dimitrios|Dimitris|Dinesh|Dioncounda|Diosdado|Dirk|Ditte|Dmitri
Dmitry|Dmytro|Domagoj|Dominic|Dominique|Domitien|Donald|Donatella|Donna|Doortje|Dora|Doreen|Dorien|Dorine|Doris
Dorothy|Douglas|Douwe|Dragan|Dries|Driss|Dumitru|Duncan|Dušan|Dwight|Dylan|Eamon|Ebele|Eberhard|Ebrahim|Ebru|Ece
Eckart|Eckhard|Ed|Eddy|Edgar|Edi|Edith|Edmund|Edo|Edouard|Eduard|Eduardo|Edward|Edwin|Eelco|Eelke|Eelkje|Eerke|Eero
Egbert|Egemen|Egils|Egon|Ehsan|Ehud|Eija|Eileen|Einar|Ekaterina|Ekmeleddin|Ekrem|El-Sayed|Elaine|Elbert|Eleanor|Elena
Eleni|Eleonora|Elfriede|Eli|Elianne|Elien|Elif|Elina|Eliot|Elisa|Elisabeth|Elisabetta|Elise|Eliyahu|Elizabeth|Elke
Ella|Ellen|Elliot|Elliott|Ellis|Elly|Elmar|Elodie|Els|Elsa|Elsbeth|Else|Elske|Elvira|Elżbieta|Emanuele|Emiel|Emil
Emile|Emilie|Emilio|Emily|Emin|Emine|Emma|Emmanuel|Emmerson|Emre|Ender|Enes|Engelbert|Engin|Enrico|Enrique|Enver|Enzo
Ephraim|Ercan|Erdal|Erdem|Erdinç|Erhan|Erhard|Eric|Erica|Erich|Erik|Erika|Erin|Erkan|Erna|Ernest|Ernesto|Ernst|Erol
Errol|Ersin|Ertan|Erwin|Esko|Esma|Esmah|Esmail|Espen|Esra|Esteban|Estelle|Esther|Ethan|Etienne|Ettore|Eugene|Eugène
Eunice|Eus|Eva|Evan|Evangelos|Evariste|Evelien|Eveline|Evelyn|Evert|Evo|Ewa|Ewald|Ewan|Ewen|Ewout|Eyüp|Ezequiel|Ezra
Édouard|Élisabeth|Élise|Émile|Éric|Étienne|Fabien|Fabienne|Fabio|Fabrice|Fabrizio|Fadi|Fadia|Fadila|Fadime|Fahad|Fahd
Fahrettin|Faisal|Faiz|Fares|Farhad|Fariborz|Farid|Farida|Faris|Faroek|Farouk|Farshid|Faruk|Farzad|Fathi|Fatih|Fatima
Fatma|Fatmir|Fatou|Fatoumata|Faure|Faustin|Faustin-Archange|Fawzi|Fayez|Fayrouz|Fátima|Federica|Federico|Felipe|Felix
Femke|Fenna|Ferd|Ferdinand|Fereydoun|Feridun|Fernand|Fernanda|Fernando|Ferry|Fethullah|Félix|Fidel|Fieke|Fien|Figen
Fikile|Fikret|Fikri|Filip|Filipe|Filippo|Filiz|Fiona|Flavia|Flip|Floortje|Florencia|Florian|Florin|Floris|Foday
Folorunsho|Fons|Foort|Fotis|Fouad|Frances|Francesca|Francesco|Francine|Francis|Francisca|Francisco|Franciscus|Franck
François|François-Xavier|Françoise|Frank|Franka|Franklin|Frannie|Fransje|Franz|Franziska|Frauke|Fred|Freddy|Frederick
Frederieke|Frederik|Frederique|Fredrik|Freek|Frédéric|Frédérique|Frida|Frieda|Friedrich|Friso|Frits|Fritz|Froukje|Fuat
Fulco|Fumio|Gabi|Gabriel|Gabriela|Gabriele|Gabriella|Gabriëlle|Gaby|Gaetano|Gaël|Gaëtan|Gamze|Gareth|Gary|Gaston
Gauthier|Gavin|Geert|Geertje|Geertruida|Geke|Gemma|Geneviève|Geoff|Geoffrey|Georg|George|Georges|Georgios|Gerald
Gerard|Gerardo|Gerben|Gerd|Gerda|Gerdi|Gerhard|Gerlinde|Germán|Gerrit|Gerrit-Jan|Gerry|Gert|Gert-Jan|Gertjan|Gertrud
Gertrude|Gesine|Gérald|Gérard|Ghassan|Ghislain|Ghislaine|Giacomo|Gianfranco|Gianluca|Gianni|Giannis|Gideon|Gidi|Gidon
Gijs|Gijsbert|Gilbert|Gilberto|Gilles|Gillian|Gilmar|Gina|Gino|Gintautas|Giorgia|Giorgio|Giovanna|Giovanni|Gisela|Gita
Gitanas|Giulia|Giuliano|Giulio|Giuseppe|Glen|Glenn|Glenys|Godfried|Golnaz|Gonçalo|Gonzalo|Goran|Gordan|Gordon|Gotabaya
Gökçe|Gökhan|Graciela|Graça|Graham|Graziano|Greet|Greetje|Greg|Gregor|Gregory|Greta|Gro|Grzegorz|Guadalupe|Gudlaugur
Gudrun|Guglielmo|Guido|Guillaume|Guillermo|Gulbuddin|Gunilla|Gunnar|Gurbanguly|Gustav|Gustave|Gustavo|Guus|Guusje|Guy
Guylaine|Guðni|Gülay|Gülcan|Gülser|Gülsüm|Gülşah|Gülten|Günter|Günther|Gwen|Gyorgy|György|Habib|Habiba|Habibullah
Habtamu|Hacer|Hadi|Hadja|Hafez|Hafid|Haibatullah|Haider|Haile|Hailemariam|Haim|Hajar|Hakainde|Hakan|Hakim|Halbe|Halil
Halima|Halina|Halit|Haluk|Hamad|Hamdi|Hamdullah|Hamid|Hamza|Hanan|Hanane|Handan|Hande|Haneen|Hanif|Hanke|Hannah|Hanne
Hanneke|Hannelore|Hannie|Hans|Hans-Dietrich|Hans-Georg|Hans-Gert|Hans-Jürgen|Hans-Peter|Harald|Hardeep|Harmen|Harold
Harrie|Harriet|Harro|Harry|Hartmut|Haruhiko|Harun|Harvey|Hasan|Hashim|Hasina|Hasna|Hassan|Hassane|Hatice|Hayat|Haydar
Hayden|Hayke|Hayri|Hayrünnisa|Hazel|Håkan|Heather|Hector|Hedda|Hedy|Heide|Heidemarie|Heidi|Heiko|Hein|Heiner|Heinrich
Heinz|Hekmat|Helder|Heleen|Helen|Helena|Helene|Helga|Helge|Hella|Helle|Helma|Helmi|Helmut|Henck|Hendrik|Hendrika|Henk
Henk-Jan|Henkjan|Hennie|Henny|Henri|Henriette|Henriëtte|Henrique|Henry|Hensley|Herbert|Herman|Hermann|Hermen|Hernán
Herre|Hervé|Hery|Hessel|Hester|Hetty|Hélène|Hicham|Hidde|Hifikepunye|Hilary|Hilbrand|Hilda|Hilde|Hildegard|Hillary
Hillie|Hinke|Hiroshi|Hisham|Hoda|Holger|Horacio|Hosni|Hossein|Houari|Houda|Howard|Hristo|Hubert|Hubertus|Hugh|Hugo
Huguette|Huib|Huibert|Hulusi|Humphrey|Huseyin|Hussain|Hussein|Huub|Hülya|Hüseyin|Iain|Ian|Iban|Ibrahim|Ibrahima|Ida
Idil|Idris|Idriss|Ids|Ien|Ignacio|Ignatius|Ignazio|Igor|Ihor|Ihsan|Ike|Ilaria|Ilham|Ilhan|Ilia|Iliana|Ilie|Ilir|Ilja
Ilker|Ilknur|Ilona|Ilse|Ilya|Ilyas|Imad|Iman|Imane|Imelda|Imke|Imran|Ina|Indira|Ine|Ineke|Ines|Inez|Inés|Inês|Inge
Ingeborg|Ingmar|Ingo|Ingrid|Ingrida|Ingvar|Inti|Ioan|Ioannis|Irakli|Irena|Irene|Irfan|Irina|Iris|Irma|Iryna|Isaac
Isabel|Isabella|Isabelle|Isaias|Isam|Ismael|Ismail|Ismaïl|Ismet|Issa|Issam|Itamar|Itzhak|Iurie|Ivan|Ivana|Ivar|Ivaylo
Iván|Iveta|Ivica|Ivo|Ivonne|Iwan|Iyad|İbrahim|İlhan|İsmail|Jaafar|Jaap|Jabir|Jacco|Jacek|Jacinta|Jack|Jackie|Jacky
Jaco|Jacob|Jacoba|Jacobine|Jacobus|Jacqueline|Jacques|Jadranka|Jafar|Jagernath|Jaime|Jainarain|Jair|Jakaya|Jake|Jalal
Jamal|James|Jamie|Jamil|Jamila|Jan|Jan-Jaap|Jan-Kees|Jan-Peter|Jan-Willem|Jane|Janet|Janette|Janez|Janice|Janine|Janke
Janna|Janneke|Jannes|Jannie|Janny|Janusz|Janwillem|Japhet|Jared|Jaroslav|Jarosław|Jason|Jasper|Javad|Javier|Jawaharlal
Jayant|Ján|János|Jean|Jean-Baptiste|Jean-Bernard|Jean-Christophe|Jean-Claude|Jean-François|Jean-Jacques|Jean-Louis
Jean-Luc|Jean-Marc|Jean-Marie|Jean-Michel|Jean-Noël|Jean-Paul|Jean-Pierre|Jean-Yves|Jeanet|Jeanette|Jeanine|Jeannette
Jeff|Jeffrey|Jejomar|Jelena|Jelle|Jeltje|Jen|Jennifer|Jenny|Jens|Jeppe|Jeremy|Jeroen|Jerome|Jerónimo|Jerrel|Jerry
Jerzy|Jeske|Jesse|Jessica|Jesús|Jetske|Jetta|Jettie|Jérôme|Jiang|Jikkie|Jill|Jim|Jimena|Jimmy|Jip|Jiri|Jiří|Jitske|Jo
Joachim|Joan|Joanna|Joanne|Joaquim|Joaquín|João|Joba|Jochem|Jochen|Jodie|Jody|Joe|Joel|Joep|Joël|Joëlle|Johan|Johann
Johanna|Johanneke|Johannes|John|Joko|Jolanda|Jolande|Jolein|Jolien|Jomo|Jon|Jonas|Jonathan|Jonny|Joop|Joost|Jorge
Jorien|Jorinde|Joris|Jorrit|Jos|Josan|Joschka|Josef|Josefina|Josep|Joseph|Josephine|Josette|José|José-Manuel|Josh
Josha|Joshua|Josien|Josine|Josselin|Jouke|Joyce|Jozef|Jozias|Jóhanna|József|Jörg|Juan|Juanita|Judith|Judy|Jules|Julia
Julian|Juliana|Julián|Julie|Julien|Juliet|Juliette|Julija|Julio|Julius|Junichiro|Jurgen|Jurriaan|Jussi|Justin|Justine
Jutta|Jürgen|Jüri|Jyri|Jyrki|Jørgen|Kaan|Kaare|Kadir|Kadriye|Kagiso|Kaj|Kaja|Kajsa|Kalliope|Kamal|Kamala|Kamel|Kamil
Kamissa|Kamla|Kamlesh|Kamran|Kanwal|Karam|Karel|Karen|Karien|Karim|Karima|Karin|Karina|Karine|Karl|Karl-Heinz
Karl-Theodor|Karla|Karlijn|Karmenu|Karolien|Karolina|Kars|Karsten|Kasper|Kassim|Kassym-Jomart|Katarina|Katarzyna|Kate
Katerina|Kathalijne|Katharine|Kathelijne|Katherine|Kathleen|Kathryn|Kathy|Katie|Katinka|Katja|Katrien|Katrin|Katrín
Kauthar|Kaveh|Kazimierz|Kees|Kees-Jan|Keiji|Keiko|Keir|Keith|Kelly|Kemal|Kemalettin|Kenan|Kenneth|Kerem|Kerry|Kersti
Kerstin|Kevin|Kgalema|Khadija|Khaled|Khaleda|Khalid|Khalil|Kianoush|Kiki|Kim|Kimberly|Kiran|Kiril|Kirsi|Kirsten|Kirsty
Kirtie|Kishore|Kitty|Kizza|Kjell|Klaartje|Klaas|Klaas-Jan|Klaasje|Klara|Klaus|Knut|Koen|Koffi|Kofi|Kolinda|Konrad
Konstantin|Konstantinos|Koos|Koray|Korrie|Kostas|Kourosh|Krijn|Krishna|Krista|Kristalina|Kristel|Kristien|Kristin
Kristina|Krišjānis|Krzysztof|Ksenija|Kubilay|Kurt|Kwabena|Kwame|Kwasi|Kyle|Kyriakos|Laetitia|Laila|Lakshman|Laleh
Lalit|Lambert|Lamberto|Lamia|Lammert|Lapo|Lara|Larry|Lars|Lasse|Laszlo|Latifa|Laura|Lauren|Laurence|Laurens|Laurent
Laurent-Désiré|Laurentien|Laurien|Lawrence|Layla|Lazarus|László|Lázaro|Lea|Lech|Lee|Leen|Leendert|Leentje|Leif|Leila
Lene|Lenín|Lennart|Leo|Leon|Leonard|Leonardo|Leonid|Leonie|Leontien|Leopoldo|Lesley|Leslie|Leszek|Lev|Levent|Lewis
Leyla|Lia|Liam|Liane|Lianne|Liaquat|Lida|Lidewij|Lidia|Lidwien|Lieke|Lien|Lieneke|Lies|Liesbeth|Liesje|Lieven|Lilian
Liliane|Lilianne|Lily|Lina|Linda|Lindiwe|Lindsay|Lindsey|Lineke|Lionel|Lisa|Lisanne|Lisbeth|Liselotte|Lisette|Liudmila
Liz|Ljubco|Ljubiša|Ljubomir|Lloyd|Lodewijk|Loek|Loes|Lois|Loïc|Lorena|Lorenzo|Lorna|Lorraine|Lothar|Lotte|Louay|Loubna
Louis|Louise|Lousewies|Lubomir|Luc|Luca|Lucas|Lucia|Luciano|Lucie|Lucien|Luciënne|Lucille|Lucio|Lucía|Lucy|Ludger
Ludmila|Ludo|Ludovic|Ludovica|Ludwig|Luigi|Luis|Luisa|Luís|Luísa|Luke|Lula|Lutz|Luuk|Lyda|Lydie|Lynn|Lynne|Maaike
Maamoun|Maarten|Maartje|Machiel|Machteld|Maciej|Macky|Madeleine|Mads|Magali|Magdalena|Magdi|Magnus|Mahamadou|Mahamane
Mahamat|Mahathir|Mahendra|Mahinda|Mahinder|Mahmoed|Mahmood|Mahmoud|Mahmud|Mahsa|Maia|Maike|Mairead|Maithripala|Maja
Majid|Makis|Maksim|Malan|Malcolm|Malek|Malik|Malika|Malou|Mamadou|Mamata|Mamoun|Manfred|Manmohan|Manohar|Manon|Mansour
Manuel|Manuela|Marc|Marcel|Marcela|Marcella|Marcelle|Marcello|Marcelo|Marcin|Marcos|Marcus|Marek|Marga|Margaret
Margarete|Margaretha|Margit|Margo|Margot|Margreet|Margrethe|Margrét|Margriet|Maria|Marian|Mariana|Mariann|Marianne
Mariano|Maribel|Marie|Marieke|Marielle|Marien|Marième|Mariëlle|Mariëtte|Marija|Marijke|Marijn|Marike|Mariken|Mariko
Marilyn|Marinus|Mario|Marion|Marios|Marisa|Mariusz|Mariya|María|Marjan|Marjet|Marjo|Marjolein|Marjolijn|Marjon
Marjorie|Marko|Markos|Markus|Marleen|Marlene|Marlène|Marlies|Marlijn|Marloes|Maroš|Marouane|Marta|Marten|Martha
Martial|Martien|Martijn|Martin|Martina|Martine|Martín|Martti|Marty|Martyn|Marvin|Marwan|Mary|Maryam|Maryse|Masoud
Masoumeh|Massimo|Massoud|Matej|Mateja|Mateo|Mateusz|Mathias|Mathieu|Mathilde|Matiullah|Matt|Matteo|Matthew|Matthias
Matthieu|Matthijs|Matti|Mattijs|Maud|Maureen|Maurice|Mauricio|Maurits|Maurizio|Max|Maxence|Maxime|Maximilien
Małgorzata|Mário|Máxima|Mečislovas|Medhat|Meeuwis|Megan|Megawati|Meghan|Meglena|Mehdi|Mehmet|Mehran|Meike|Meile
Meinderd|Meindert|Meint|Melanie|Meles|Melinda|Melissa|Meltem|Melvin|Menachem|Menno|Meral|Meredith|Mert|Merve|Meryem
Mesut|Metin|Mette|Mevlut|Mevlüt|Meyrem|Mia|Michael|Michaël|Michail|Michel|Michela|Micheline|Michelle|Michèle|Michiel
Mick|Mieke|Miep|Miguel|Miha|Mihai|Mihály|Mika|Mikael|Mike|Mikhail|Mikheil|Mikko|Mikuláš|Milan|Milena|Milica|Milorad
Milos|Miloš|Milton|Mimoun|Mina|Mircea|Mireille|Mirek|Mirella|Mireya|Mirjam|Miro|Miroslav|Mitch|Mitt|Mladen|Mogens
Mohamad|Mohamed|Mohammad|Mohammed|Mohamud|Mohsen|Moïse|Mojtaba|Mokgweetsi|Molly|Mona|Moncef|Monica|Moniek|Monika
Monique|Mordechai|Morris|Morten|Morteza|Moshe|Mostafa|Mouad|Moukhtar|Mounir|Moussa|Mónica|Mswati|Muammar|Mubarak
Muhammad|Muhammadu|Muharrem|Muhoozi|Muhyiddin|Mukesh|Muqtada|Murat|Muriel|Murray|Musa|Mustafa|Mustapha|Muzaffer
Mücahit|Münevver|Myra|Nabil|Nabila|Nader|Nadezjda|Nadežda|Nadia|Nadine|Nadja|Naftali|Naima|Najat|Najib|Najibullah
Najla|Naledi|Nancy|Naoto|Naoufal|Narendra|Nasrin|Nasser|Nassim|Natalia|Natalja|Natan|Natasha|Natasja|Nataša|Nathalie
Nathan|Nathaniel|Nawaf|Nawal|Nawaz|Nayib|Nazan|Nazanin|Nazih|Nazlı|Nazmi|Nebahat|Nebojša|Necati|Necmettin|Neda|Neelie
Neil|Nelleke|Nelly|Nelson|Nermin|Nesrin|Neven|Neville|Néstor|Ngozi|Nicholas|Nick|Nicky|Nico|Nicola|Nicolaas|Nicolas
Nicolás|Nicole|Nicolette|Nicolien|Niek|Niels|Nienke|Nigel|Nihat|Nikita|Nikki|Nikola|Nikolai|Nikolaj|Nikolaos|Nikos
Nilgün|Nils|Nilüfer|Nima|Nina|Nirmala|Nirupama|Nizar|Nkosazana|Noah|Noël|Noëlle|Noor|Noortje|Nora|Norbert|Norma|Norman
Notis|Noura|Noureddine|Nouri|Nuno|Nur|Nuray|Nurcan|Nurettin|Nuri|Nuriye|Nursultan|Nurten|Ockje|Oda|Odile|Oksana|Olaf
Oleg|Oleh|Oleksandr|Oleksii|Oleksiy|Olena|Olga|Oliver|Olivér|Olivia|Olivier|Ollanta|Olli|Olof|Olusegun|Omar|Omer
Ondřej|Onno|Onur|Orhan|Orlando|Osama|Oscar|Osman|Othman|Otmar|Ottmar|Otto|Otwin|Ouafa|Oumar|Ousmane|Oussama|Owen|Ozan
Ozlem|Óscar|Ömer|Örjan|Özcan|Özden|Özge|Özgür|Özlem|Paavo|Pablo|Paddy|Pakalitha|Paloma|Pamela|Panagiotis|Panayiotis
Panos|Paola|Paolo|Parisa|Parviz|Pascal|Pascale|Patrice|Patricia|Patrick|Patrizia|Patsy|Patti|Paul|Paula|Paulette
Paulien|Pauline|Paulo|Paulus|Pavel|Pavlo|Pavlos|Payam|Peder|Pedro|Peer|Peggy|Pehr|Pekka|Pelin|Penelope|Pepijn|Percy
Pertti|Pervez|Petar|Peter|Petr|Petra|Petro|Petronella|Petros|Petteri|Péter|Phil|Philip|Philipp|Philippe|Phoebe
Phumzile|Phyllis|Pia|Piero|Pierre|Pierre-Yves|Piet|Piet-Hein|Pieter|Pieter-Jaap|Pieter-Jan|Pietro|Pim|Pinar|Pippa
Piyush|Plamen|Pleun|Polly|Poul|Prabowo|Prachanda|Pradeep|Pramila|Pranab|Prayut|Predrag|Priti|Priyanka|Prokopis|Puck
Pushpa|Pınar|Queeny|Quentin|Quirijn|Quirine|Rabab|Rachel|Rachid|Rachida|Radboud|Radek|Radjen|Radko|Radmila|Radosław
Radovan|Raf|Rafael|Raffaele|Rafik|Rafiq|Raghad|Ragnhild|Rahul|Raila|Rainer|Raja|Rajae|Rajesh|Rajiv|Rajnath|Rakesh|Ralf
Ralph|Ramadan|Ramazan|Ramesh|Rami|Ramin|Ramnath|Ramon|Ramón|Ramsewak|Ramush|Ramzan|Ramzi|Randall|Randy|Rangin|Rania
Ranil|Ranjit|Raoul|Raphaël|Raquel|Rasha|Rashad|Rashid|Rasmus|Rasoul|Ratan|Ratko|Raul|Raúl|Ravi|Raymond|Raymonde|Razan
Rebecca|Recai|Recep|Reinder|Reiner|Reinette|Reinhard|Reinier|Reinout|Reint|Rembert|Remco|Remi|Remzi|Renate|Renato
Renaud|René|Renée|Renske|Reshma|Resul|Reuven|Reza|Rémi|Rémy|Rhoda|Rhys|Ria|Riad|Rian|Rianne|Ricardo|Riccardo|Richard
Rick|Ricky|Ridouan|Riek|Rien|Riet|Rietje|Rigoberta|Riikka|Rik|Rikus|Rinda|Rinus|Rishi|Rita|Rob|Robbert|Robbert-Jan
Robbin|Robert|Roberta|Robertas|Roberto|Robin|Robyn|Rocco|Roch|Rocío|Roderick|Rodney|Rodrigo|Roel|Roelien|Roelof|Roemer
Rogelio|Roger|Rogier|Rohit|Rokia|Roland|Rolf|Romke|Romy|Ron|Ronald|Ronnie|Ronny|Roosmarijn|Rory|Rosalie|Rosanne
Rosella|Roselyne|Rosemarie|Rosemary|Rosen|Roshan|Ross|Rovshan|Roxana|Roy|Ruben|Rubén|Rudi|Rudmer|Rudolf|Rudolph|Rudy
Rui|Rupert|Rupiah|Ruprecht|Ruslan|Russell|Ruth|Ruud|Rüdiger|Ryan|Ryszard|Rıza|Saad|Saadia|Saar|Sabahattin|Sabine|Sabri
Sadako|Sadek|Sadet|Sadie|Sadik|Sadiq|Saeed|Sahar|Sahle-Work|Saida|Saif|Saïd|Sajid|Salah|Salaheddine|Salam|Saleh|Salem
Saliha|Salim|Salima|Sally|Salma|Salman|Salva|Sam|Samantha|Sami|Samia|Samir|Samira|Samuel|Samy|Sander|Sandor|Sandra
Sandro|Sanjay|Sanna|Sanne|Santusha|Sara|Sarah|Sarath|Sarvepalli|Sascha|Saskia|Sauli|Sayed|Scott|Sean|Sebastiaan
Sebastian|Sebastián|Seda|Sedat|Sediq|Sekouba|Selahattin|Selami|Selcuk|Selçuk|Selim|Selin|Selma|Semih|Semra|Senna|Serap
Serdar|Serge|Sergei|Sergej|Sergey|Sergio|Serhat|Serhii|Serhiy|Serkan|Serpil|Serzh|Sevda|Sevgi|Sevil|Sevilay|Sevim
Seyit|Seyni|Ségolène|Séverine|Shahin|Shahram|Shahrokh|Shaima|Shaker|Shane|Shannon|Shanti|Sharif|Sharon|Shashi|Shaul
Shaun|Shavkat|Sheela|Shehbaz|Sheila|Shelly|Sherif|Shigeru|Shimon|Shinzo|Shirin|Shirley|Shlomo|Siamak|Sibel|Sibusiso
Sicco|Sidi|Sidney|Sido|Sidony|Sieb|Siebe|Sieds|Siegfried|Siegmar|Siem|Sietske|Sigmar|Sigmundur|Sigrid|Siham|Sijbolt
Sikko|Silke|Silvan|Silvana|Silveria|Silvia|Silvio|Simon|Simone|Simonetta|Sinan|Siphiwe|Sipke|Sirajuddin|Sirimavo
Sitaram|Sjaak|Sjef|Sjerzj|Sjoera|Sjoerd|Sjors|Sjouke|Slavko|Slimane|Slobodan|Smriti|Snežana|Soad|Soebhas|Sofiane|Sofie
Sofija|Sofía|Soheila|Solange|Songül|Sonia|Sonja|Sophia|Sophie|Soraya|Soroush|Sotiris|Souad|Soufian|Soufiane|Soumaya
Spyros|Stan|Stanislas|Stanislav|Stanisław|Stanko|Stavros|Stef|Stefan|Stefania|Stefanie|Stefano|Stefán|Steffen|Stelios
Stephan|Stephanie|Stephen|Steve|Steven|Stevo|Stewart|Stéphane|Stéphanie|Stientje|Stuart|Sture|Suat|Subrahmanyam|Suella
Suleiman|Suleyman|Sumit|Sunay|Sunil|Suresh|Surinder|Susan|Susana|Susanna|Susanne|Sushma|Susie|Susilo|Suzan|Suzanne
Süleyman|Svante|Sven|Svend|Svenja|Sverre|Svetlana|Sviatlana|Swaran|Sybe|Sybrand|Sylvain|Sylvana|Sylvester|Sylvestre
Sylvia|Sylvie|Sytse|Szymon|Søren|Šefik|Štefan|Şener|Şule|Şükrü|Taavi|Taban|Tabaré|Tadeusz|Tage|Takis|Talal|Talat
Tamara|Tamás|Tammy|Taner|Tanja|Tansu|Tanya|Tara|Tarek|Tarik|Tariq|Tarja|Tarkan|Taro|Tatiana|Tatjana|Tawakkol|Tawfik
Tayfun|Tayyip|Ted|Tedros|Tendai|Tenzin|Teodoro|Terence|Teresa|Terry|Tessa|Teun|Teunis|Thabo|Thaksin|Thanos|Thea|Theo
Theodoor|Theodor|Theodora|Theodore|Thera|Theresa|Therese|Theresia|Théodore|Thibault|Thierry|Thijs|Thilo|Thom|Thomas
Thorbjørn|Thorsten|Thorvald|Thuli|Tibor|Tiemen|Tihomir|Tijmen|Tilman|Tim|Timo|Timofej|Timothy|Tina|Tineke|Titia
Tiziana|Tjalling|Tjeerd|Tjerk|Tobias|Toby|Todd|Tofik|Tolga|Tom|Tomasz|Tomás|Tomáš|Tomislav|Tommaso|Tommy|Tonio|Tonny
Tony|Toomas|Toon|Toos|Torbjörn|Tore|Torsten|Touria|Tracy|Traian|Trevor|Tricia|Trijntje|Trine|Tristan|Trudy|Truus|Tuba
Tugba|Tuğba|Tunahan|Tuncay|Tunç|Turgut|Turki|Türkan|Tyler|Tzipi|Udo|Ugo|Ugur|Uğur|Uhuru|Ulf|Ulla|Ulrich|Ulrike|Ulysse
Umar|Umaro|Umberto|Umit|Umut|Uri|Urmas|Urpo|Ursula|Usama|Ute|Uwe|Uzi|Ümit|Vaclav|Vadim|Vahagn|Valdis|Valentin
Valentina|Valentín|Valeri|Valerie|Valeriy|Valérie|Valéry|Vanessa|Vasil|Vasile|Vasilis|Vassilis|Vasyl|Vaughan|Václav
Veli|Venkaiah|Vera|Vernon|Veronica|Verónica|Veselin|Veysel|Véronique|Vĕra|Věra|Vicente|Vicky|Victor|Vijay|Vikram
Viktor|Viktorija|Villy|Vince|Vincent|Vincenzo|Vinod|Vinoj|Viola|Violeta|Viorica|Virginie|Virginijus|Vitali|Vitaliy
Vitaly|Vivek|Vivian|Viviane|Vivianne|Víctor|Vítor|Vjosa|Vladimir|Vladislav|Vlado|Vojislav|Vojtěch|Volkan|Volker
Volodymyr|Vytenis|Wael|Wafa|Waldemar|Walid|Walter|Waltraud|Wanda|Wangari|Warner|Warren|Wassim|Wayne|Weero|Wendela
Wendy|Werner|Wesley|Wessel|Whitney|Wiebe|Wieke|Wiktor|Wilbert|Wilfred|Wilfried|Wilhelm|Wilhelmina|Willeke|Willem
Willem-Alexander|Willemien|Willemijn|Willi|William|Willibrord|Willy|Wilma|Wim|Winfried|Winifred|Winnie|Winston|Wissam
Witold|Wobine|Wojciech|Wolfgang|Wolter|Wopke|Workneh|Wout|Wouter|Wybren|Wytske|Xander|Xavier|Ximena|Yahya|Yair|Yakup
Yalçın|Yanis|Yann|Yannick|Yannis|Yasar|Yasemin|Yasin|Yasmin|Yasmina|Yasser|Yassin|Yassine|Yassir|Yasuo|Yaşar|Yavuz
Yayi|Ybeltje|Yde|Yehuda|Yemi|Yeşim|Yiannis|Yildirim|Yildiz|Yingluck|Yisrael|Yitzhak|Yldiz|Ylva|Yme|Yoav|Yolanda
Yoshihide|Yoshihiko|Yossi|Younes|Youp|Yousef|Youssef|Youssouf|Yoweri|Yukio|Yulia|Yuliya|Yunus|Yuri|Yuriy|Yusuf|Yuval
Yücel|Yvan|Yves|Yvette|Yvonne|Yıldız|Zachary|Zahra|Zainab|Zakaria|Zaki|Zalmay|Zaynab|Zbigniew|Zdravko|Zdzisław|Zeev
Zehra|Zeinab|Zekeriya|Zeki|Zerrin|Zeynep|Ziad|Zihni|Zineb|Zlatko|Zoe|Zohair|Zohra|Zoltán|Zoran|Zouhair|Zubair|Zuzana
Zülfü|Zwelinzima|Željko|Živko
`),
);

/**
 * Given names that are also an ordinary word, a place or a surname (Frans, Job, Mark, Rosa). They need a title or office
 * before them, or a known surname after them.
 */
export const riskyGivenNames: ReadonlySet<string> = new Set(
  words(`
Ad|Adel|Don|Ward|Wolf|August|Horst|Roman|Rosa|Trees|Roos|Floor|Fleur|Lot|Rut|Rein|Bas|Job|Jet|Wil|Mark|Frans|Merel|Nel
Hind|Jihad|Mart|Mat|Per|Grant|Dean|Penny|Lance|Miles|Dale|Perry|Spencer|Morgan|Jordan|Jackson|Marshall|Virginia
Victoria|Florence|Santiago|Salvador|Rosario|Pilar|Dolores|Gloria|Mercedes|Said|Can|Ban|Tito|Li|Xi|Wang|Chan|Constant
Levy|Franco|Ray|Jay|April|June|Amber|Axel|Constance|Stanley|Austin|Chelsea|Regina|Marina|Blanca|Stella|Sandy|Noel|Milo
Kai|Hank|Sana|Devlet|Nana|Dan|Marine|Bill|Ton|Lex|Meta|Alpha|Clinton|Cameron|Ken|Sue|Nadir|Indra|Harm
`),
);

/**
 * Offices, ranks and titles that stand before a name, without adjectives, longest first. Compare without regard to case,
 * but what is all capitals here (SGVN, MP) only as it stands.
 */
export const roles: readonly string[] = words(`
plaatsvervangend permanent vertegenwoordiger|vice-voorzitter van de Europese Commissie
plaatsvervangend secretaris-generaal|plaatsvervangend directeur-generaal|EU-contraterrorismecoördinator
EU-Speciaal Vertegenwoordiger|commandant der strijdkrachten|commissarissen van de Koning|commissaris van de Koningin
permanent vertegenwoordiger|adjunct-secretaris-generaal|korporaal-der-eerste klasse|speciaal vertegenwoordiger
speciale vertegenwoordiger|adjunct-directeur-generaal|plaatsvervangend directeur|kapitein-luitenant ter zee
sergeant der eerste klasse|president van de rechtbank|hoofdofficier van justitie|uitvoerend vicevoorzitter
commissaris van de Koning|EU-Hoge Vertegenwoordiger|EU Hoge Vertegenwoordiger|onder-secretaris-generaal
soldaat der eerste klasse|viceminister-presidenten|universitair hoofddocent|commissaris der Koningin
NAVO-secretaris-generaal|ondersecretaris-generaal|mensenrechtenambassadeur|tijdelijk zaakgelastigde
Deputy Secretary-General|Permanent Representative|mensenrechtenverdedigers|vice-minister-president
gevolmachtigde minister|gevolmachtigd ministers|oud-staatssecretarissen|oud-secretaris-generaal
volksvertegenwoordigers|waarnemend burgemeester|officieren van justitie|Under-Secretary-General
mensenrechtenverdediger|viceminister-president|gevolmachtigd minister|oud-minister-president|volksvertegenwoordiger
rijksvertegenwoordiger|hoge vertegenwoordiger|hoog vertegenwoordiger|VN-secretaris-generaal|plaatsvervangend hoofd
thematisch ambassadeur|VN-Speciaal Rapporteur|Special Representative|mensenrechtenactiviste|regeringswoordvoerder
nationaal coördinator|officier van justitie|Deputy Prime Minister|mensenrechtenactivist|mensenrechtenadvocaat
minister-presidenten|oud-staatssecretaris|presidentskandidaten|parlementsvoorzitter|Europees Commissaris
Europese Commissaris|regeringscommissaris|VN-vertegenwoordiger|directeuren-generaal|inspecteurs-generaal
uitvoerend directeur|nationaal rapporteur|Speciaal Coördinator|UN Secretary-General|staatssecretarissen
oud-Eurocommissaris|president-directeur|presidentskandidaat|commissievoorzitter|europarlementariërs
emeritus hoogleraar|universitair docent|secretaris-generaal|inspecteur-generaal|thesaurier-generaal
hoofdonderhandelaar|veiligheidsadviseur|speciaal rapporteur|speciale rapporteur|nationale ombudsman
provinciesecretaris|rechter-commissaris|procureurs-generaal|Assistant Secretary|Special Coordinator
High Representative|minister-president|minister van staat|overgangspresident|oppositiepoliticus|fractievoorzitters
bestuursvoorzitter|europarlementariër|eurocommissarissen|vertegenwoordigers|directeur-generaal|algemeen directeur
VN-speciaal gezant|speciale VN-gezant|Veteranenombudsman|eilandgedeputeerde|gemeentesecretaris|luitenant-generaal
rechtbankpresident|procureur-generaal|landelijk officier|Secretary of State|Special Rapporteur|Executive Director
Lieutenant General|programmadirecteur|interim-president|oppositieleidster|oppositiepolitica|fractievoorzitter
Senaatsvoorzitter|Tweede Kamerleden|Eerste Kamerleden|vertegenwoordiger|regeringsadviseur|adjunct-directeur
managing director|luitenant-kolonel|luitenant ter zee|luitenant-ter-zee|opperwachtmeester|chef-defensiestaf
Chef Defensiestaf|advocaat-generaal|Secretary-General|Secretary General|High Commissioner|nobelprijswinnaar
regeringsleiders|staatssecretaris|oud-burgemeester|vice-presidenten|oppositieleiders|ondervoorzitters|partijvoorzitter
hoge commissaris|deltacommissaris|regiocommissaris|hoofdcommissaris|rijksbouwmeester|bijzonder gezant|brigade-generaal
kapitein-ter-zee|kapitein ter zee|schout-bij-nacht|Foreign Minister|Director-General|Director General|onderzoeksleider
eerste minister|regeringsleider|staatsministers|bewindspersonen|oud-commissaris|oud-ambassadeur|oud-informateur
ambtsvoorganger|vicepresidenten|oppositieleider|vice-voorzitter|vicevoorzitters|ondervoorzitter|Kamervoorzitter
raadsvoorzitter|Tweede Kamerlid|Eerste Kamerlid|Tweede-Kamerlid|Eerste-Kamerlid|parlementariërs|parlementsleden
eurocommissaris|hoofdinspecteur|delegatieleider|onderhandelaars|speciaal gezant|speciale gezant|consul-generaal
honorair consul|kinderombudsman|generaal-majoor|brigadegeneraal|sergeant-majoor|Zijne Majesteit|staatspresident
Under-Secretary|plaatsvervanger|staatsminister|bewindspersoon|oud-Kamerleden|oud-voorzitter|vice-president
vicevoorzitter|kwartiermakers|parlementariër|afgevaardigden|grootayatollah|wetenschappers|commissarissen
hoofddirecteur|afdelingshoofd|delegatiehoofd|onderhandelaar|migratiegezant|zaakgelastigde|EU-coördinator
veldmaarschalk|rebellenleider|Hare Majesteit|hoofdaanklager|bondskanselier|Prime Minister|Vice President
commissieleden|vice-minister|viceministers|vice-premiers|oud-ministers|oud-president|oud-directeur|ambtsopvolger
vicepresident|fractieleider|dagvoorzitter|kwartiermaker|coördinatoren|parlementslid|afgevaardigde|partijleiders
lijsttrekkers|fractiegenoot|prof. dr. ir.|prof. mr. dr.|wetenschapper|landsadvocaat|bestuursleden|secretarissen
woordvoerders|woordvoerster|klimaatgezant|VN-rapporteur|burgemeesters|gedeputeerden|vice-admiraal|aartsbisschop
kantonrechter|hoofdofficier|vicekanselier|Special Envoy|Major General|projectleider|viceminister|vice-premier
vicepremiers|bewindsvrouw|oud-minister|oud-premiers|ex-president|oud-Kamerlid|oud-generaal|ambtsgenoten|congresleden
partijleider|lijsttrekker|informateurs|opperrabbijn|onderzoekers|journalisten|raadadviseur|woordvoerder|topambtenaar
ambassadeurs|ambassadrice|vredesgezant|bemiddelaars|burgemeester|gedeputeerde|gezaghebbers|wachtmeester|viceadmiraal
commandanten|kroonprinses|Commissioner|commissielid|vicepremier|staatshoofd|oud-premier|ex-minister|oud-senator
ambtgenoten|ambtsgenoot|presidenten|voorzitters|coördinator|Statenleden|informateur|prof.dr.ir.|prof.mr.dr.
professoren|hoogleraren|onderzoeker|journaliste|schrijfster|deskundigen|commissaris|directeuren|bestuurders
bestuurslid|missiehoofd|ambassadeur|watergezant|bemiddelaar|rapporteurs|ombudsvrouw|boegbeelden|gouverneurs
gezaghebber|groothertog|raadslieden|deurwaarder|staatsraden|Chairperson|Congressman|slachtoffer|asielzoeker|bewindsman
ex-premier|ambtgenoot|voorganger|presidente|voorzitter|kamerleden|raadsleden|congreslid|formateurs|verkenners
fractielid|hoogleraar|historicus|journalist|deskundige|inspecteur|directrice|bestuurder|secretaris|diplomaten
rapporteur|wethouders|gouverneur|watergraaf|lijstduwer|commandeur|commandant|maarschalk|krijgsheer|kroonprins
dalai lama|raadsvrouw|staatsraad|Chancellor|Ambassador|verdachten|activisten|kunstenaar|ondernemer|gebroeders
ministers|collega's|president|Statenlid|senatoren|politicus|formateur|verkenner|mevrouwen|prof. dr.|prof. mr.
professor|ayatollah|jonkvrouw|schrijver|korpschef|directeur|griffiers|adviseurs|ambtenaar|diplomaat|VN-gezant
ombudsman|boegbeeld|wethouder|dijkgraaf|generaals|kapiteins|luitenant|korporaal|chef-staf|patriarch|kardinaal
raadsheer|advocaten|aanklager|kanselier|verdachte|activiste|dissident|terrorist|astronaut|minister|premiers|opvolger
kamerlid|raadslid|politici|politica|de heren|de dames|Baroness|Monsieur|prof.dr.|prof.mr.|jonkheer|hertogin|filosoof
topvrouw|griffier|adviseur|gezanten|aanjager|heemraad|generaal|kolonels|kapitein|sergeant|marinier|adjudant|admiraal
stafchef|veteraan|koningin|bisschop|rechters|advocaat|raadsman|auditeur|Chairman|Governor|Princess|activist|huisarts
premier|collega|senator|de heer|mevrouw|mr. dr.|dr. ir.|dominee|pastoor|rabbijn|moellah|barones|markies|econoom
cineast|plv. SG|VN-SGSV|nuntius|kolonel|soldaat|prinses|rechter|notaris|curator|Colonel|blogger|leiders|auteurs|meneer
Mister|Madame|Señora|mr.dr.|dr.ir.|zuster|mullah|gravin|hertog|doctor|dokter|lector|docent|jurist|expert|SACEUR|topman
gezant|consul|majoor|piloot|koning|sultan|keizer|Z.K.H.|H.K.H.|Prince|leider|zanger|auteur|broers|weduwe|wijlen|leden
mevr.|de h.|Señor|prof.|pater|sjeik|jkvr.|baron|graaf|HV/VP|HV-VP|DSRSG|VN-SG|C-ZSK|C-LAS|C-LSK|hoofd|lgen.|genm.
bgen.|lkol.|prins|deken|Judge|Queen|heren|dhr.|mevr|mej.|Lord|Lady|Dame|Mrs.|Herr|Frau|prof|drs.|ing.|imam|jhr.|HVVP
EUSV|SVEU|SVSG|SGVN|P-DG|SRSG|EUSR|PCDS|NCTV|kol.|maj.|kap.|sgt.|emir|sjah|paus|Z.M.|H.M.|King|Pope|arts|heer|gen.|dhr
mw.|hr.|Sir|Mrs|Ms.|Mme|dr.|drs|mr.|ir.|ing|bc.|ds.|USG|ASG|CDS|CEO|CFO|lt.|ZKH|HKH|lid|mw|hr|Ms|dr|mr|ir|HV|SG|MP|ZM
HM|PV|DG
`);
