import { wordSet } from './words.ts';

/**
 * Given names that are borne almost only by men, or almost only by women: they settle that a "she" is not Thomas.
 * Names that both bear (Robin, Kim, Ashley, Chris, Alex, Sam, Pat, Jo) are in neither list.
 */
export const maleNames =
  wordSet(`aaron abdul abdullah adam adrian ahmed aidan alan alasdair alastair albert alexander alfred alistair allan amir andrew angus anthony antonio archie arthur arun
  asif barry ben benjamin bernard bill bob boris brendan brian bruce bryan callum calum carl carwyn charles christopher clive colin connor craig damian dan daniel
  danny darren dave david dean declan derek desmond dilwyn dominic donald douglas duncan dylan eamonn ed edmund edward edwin elliott emyr eric ethan eugene ewan
  fergus francis frank fraser fred frederick gareth garry gary gavin geoff geoffrey george geraint gerald gerard giles glen gordon graeme graham grant greg
  gregory guy hamish harold harry hassan hefin henry howard hugh hugo huw hywel iain ian ibrahim ieuan imran isaac ismail ivan ivor iwan jack jacob jake james
  jason jeff jeffrey jeremy jerome jim joe joel john johnny jon jonathan joseph josh joshua juan julian justin kamal karl keith ken kenneth kevin khalid kieran
  krishna kyle laurence lawrence leo leon leonard lewis liam lloyd louis lucas luke llyr mahmood malcolm marc marcus mario mark martin martyn matt matthew maurice
  max michael miguel mike mohamed mohammad mohammed muhammad murdo myles nathan neil niall nicholas nick nigel norman oliver omar oscar owain owen patrick paul
  peter phil philip phillip piotr rahul raj rajesh ralph ray raymond reg rehman rhodri rhys richard rob robert rod roderick rodney roger roland ron ronald rory
  ross roy rupert russell ryan sajid sadiq samuel sanjay saul scott sean sebastian seumas shahid shaun simon stan stanley stephen steve steven stewart stuart
  tariq ted terence theo thomas tim timothy toby tom tomasz tony trevor tudor vijay vikram vince vincent walter warren wayne wes wilfred will william winston
  xavier yusuf zac zachary aled alun arwel bedwyr bryn cai cefin cledwyn dafydd dai deiniol dewi dyfrig einion eifion elfyn elwyn emlyn emrys gethin gerallt
  gruffudd gruffydd gwilym gwion gwynfor hedd idris idwal ifan ifor iestyn illtyd iolo islwyn ithel llew llywelyn macsen maldwyn meirion meilyr merfyn meurig
  mihangel osian padrig pedr penri rheinallt rhisiart rhun rhydian siencyn sion siôn steffan taliesin tegid tomos trystan twm wyn ailean aonghas artair cailean
  coinneach diarmad dòmhnall domhnall donnchadh eachann eòghann fearghas fionnlagh gilleasbuig iomhar lachlan lachlann maoilios murchadh pàdraig padraig raibeart
  raghnall ruairidh ruaridh ruairi padraig ruaraidh ruairi seonaidh somhairle tearlach torquil uilleam uisdean aodhan cathal cian ciaran colm conall conor cormac daithi daithí darragh
  diarmuid donal donncha eoghan eoin fearghal feargal fiachra fintan fionn oisin oisín padraic rian ronan ruadhan senan seamus séamus tadhg tiernan abdi
  abdirahman adeel adnan akash akhil amit anand anil anwar arjun ashok ashraf aziz babatunde bashir bilal chidi chinedu chukwuemeka dapo deepak dinesh emeka
  emmanuel faisal farhan farouk fazal hamid hamza hari haroon harish hussein hussain iqbal irfan jagdish jamal javed junaid kofi kwabena kwaku kwame kwasi manoj
  mehmet mustafa mukesh nadeem naveed nikhil nnamdi obinna olumide omid oluwaseun pradeep prakash rafiq rakesh ramesh rashid ravi rohan rohit salim salman sanjeev
  segun shabir shafiq sohail sunil suresh syed tahir tanveer tunde usman vikas wasim wole yaw yousef youssef zafar zahid zubair alessandro andrei andrej antoni
  bartosz bogdan bjorn carlos dieter diego dmitri enrique erik fabio fernando franz friedrich georg giovanni giuseppe goran gunther gustav hans heinrich henk
  henrik jakub jaap jean-claude joachim joao joaquin jorge jose josé joost jozef józef jurgen jürgen klaus krzysztof lars luca luigi lukasz łukasz maciej magnus
  manuel marek mariusz mateusz mateo matteo michal michał mikhail miroslav nikolai nils olaf pablo paolo pavel pawel paweł pedro pierre piet radoslaw rafael
  ricardo roberto sergei sergio slawomir stanislaw stefan stelios sven thierry tomas vaclav vladimir volodymyr willem wojciech yannis yves zbigniew zoran alain
  alberto alec aleksander alfie algernon ambrose anselm augustus barnaby basil benedict benjy bertram cecil cedric clarence clement clifford conrad cuthbert cyril
  dexter digby dmitry dwight edgar elijah ernest ezra felix ferdinand finlay finn fitzroy floyd gabriel gilbert godfrey hector herbert horace hubert humphrey
  ignatius jasper jed jerry jethro jonah jude julius kenny lancelot lennox leroy leopold linus lionel luther malachi maxwell melvin mervyn mick milo montague
  mungo nathaniel ned nevil neville noah orlando oswald otis percy peregrine quentin quincy randolph raphael reginald rex reuben rolf rufus sidney silas spencer
  tarquin thaddeus theodore tobias tristan tristram ulysses valentine vaughan vernon victor virgil wallace wilbur wilf winfred
  elliot neal pete eddie brad bradley brett byron caleb darrell darryl dougie dwayne esmond fabian freddie freddy garth harvey irwin jago jem josef
  kelvin kev kirk kurt len lenny marty mathew mickey mitch nev reggie albie kieron olly ollie ricky rhett rishi russ seb seth shane shawn simeon sid
  thom tommy todd tyler tyrone tel vic wally zach zack barrie bertie boyd callan dane darryn denzil douggie edd elis ellis euan ewen gil griff gus hal
  harri innes jac jock johnathan keiran kenton kester lorne marvin mattie merlin mitchell morris nikos osman ossie pádraig randall robb robbie shay
  stephan stu tam trev ty vinny wilfrid woody zane`);

export const femaleNames =
  wordSet(`abigail aileen aisha alexandra alice alison amanda amber amina amy ana angela anita ann anna anne annette antonia anwen asha audrey barbara beatrice becky beth
  bethan bridget bronwen carol caroline carolyn catherine cathy catriona charlotte chloe christina christine claire clare colette cressida daisy daniela danielle
  dawn deborah debbie deirdre denise diana diane donna dorothy edith eileen eilidh elaine eleanor elena eleri elizabeth ella ellen ellie emily emma erin esther
  eva eve faith farah fatima felicity fiona florence frances francesca freya gemma georgia georgina gillian grace gwen gwyneth hannah harriet hazel heather helen
  helena holly ingrid iona irene isabel isabella isla jackie jacqueline jacqui jane janet janice jasmine jayne jemma jennifer jenny jess jessica jill joan joanna
  joanne josephine joy joyce judith judy julia julie juliet june justine karen kate katherine kathleen kathryn kathy katie katrina kay kelly kirsten kirsty laura
  lauren leah lesley liana lilian lily linda lindsay lisa liz lorna lorraine louise lucy lydia lynn lynne madeleine maggie mairead mairi mandy margaret maria
  marie marina marion marjorie marta martha mary matilda maureen meera megan mel melanie melissa mercedes michelle mina miranda miriam moira molly mona monica
  morag nadia nancy naomi natalie natasha nia nicola nicole nikki nina nisha nora olivia pamela patricia paula pauline peggy penelope penny petra philippa phoebe
  pippa priti priya rachael rachel rebecca rhian rhiannon rita roberta roisin rosa rose rosemary rosie ruth sally samantha samina sandra sara sarah shabana
  shannon sharon sheena sheila shirley sian siân siobhan sofia sonia sophia sophie stella stephanie sue sunita susan susanna susie suzanne sylvia tamsin tania
  tanya tara teresa theresa tina tracey trudy una uma ursula valerie vanessa vera veronica vicki vicky victoria violet virginia vivienne wendy yasmin yvette
  yvonne zahra zara zoe angharad anest branwen buddug carys catrin ceinwen ceridwen cerys delyth dilys dwynwen efa eirlys eirwen elen eluned elin enfys enid eiry
  esyllt ffion gaenor gwawr gwenda gwendolen gwenllian gwenno gwladys heledd heulwen lleucu llinos lowri luned mabli mair malen manon mared marged mari meinir
  menna mererid meriel morfudd morfydd morwenna myfanwy nansi nerys nesta olwen rhonwen sioned siwan tegwen tesni tirion ailsa beathag ceit ceiteag ciorstaidh
  eimhir eithne fionnghal flòraidh giorsal iseabail kirstag mairghread màiri marsaili mòrag mhairi mhàiri oighrig peigi raonaid seònaid seonag sìne sìneag sorcha
  aine áine aisling aoife bláthnaid brid bríd caoimhe clodagh dearbhla deirbhile eabha éabha eimear fionnuala gráinne grainne mairéad maeve meabh méabh muireann
  niamh nuala oonagh orla orlagh orlaith roisín róisín sadhbh saoirse sinead sinéad siún sile síle abena adaeze adjoa afua aaliyah aliyah alia amara ananya anjali
  anoosheh ayesha ayisha bano bukola chiamaka chioma deepa divya efua esi farida farzana fatma folake funmi gita habiba hafsa halima hamida ifeoma jyoti kamala
  kavita khadija lakshmi leila lubna madhu maryam meena mehreen nabila nadira nafisa naila nasreen nazia neelam neha ngozi nasrin nighat parveen poonam pooja
  preeti rabia radha rani rashida rehana rekha ritu rukhsana rupa saadia sabina sadia safiya saima salma sameena sangeeta saira seema shabnam shaista shanti
  shazia sheetal shreya smita sushma swati tahira tasneem usha vandana yetunde yewande zainab zeenat zohra zubeida agata agnieszka aleksandra alessia anastasia
  aneta annika astrid beata bianca birgit bozena brigitte carmen chiara claudia dagmar danuta dorota elzbieta elisabeth elke ewa frederika francoise gabriela
  giulia giovanna greta gudrun halina hanne heidi heike helga ilse ines ioana irena jadwiga jana johanna jolanta katarina katarzyna katja krystyna larissa
  liesbeth lotte lucia ludmila magdalena magda malgorzata małgorzata margit mariana marieke marijke marlene mathilde monika nadine natalia nathalie natasza olena
  olga oksana paola pilar renata renske sabine saskia silvia simone solveig svetlana sigrid tatiana teodora ulrike urszula valentina wilhelmina yulia zofia
  zsuzsanna adelaide agatha agnes althea annabel annabelle arabella augusta aurelia beatrix bernadette bessie beverley blanche brenda bryony camilla candice
  cassandra cecilia celia charmaine cherie cheryl clementine cordelia constance cora dahlia daphne delia delilah della desdemona dolores doreen doris edwina effie
  eliza elsie elspeth emmeline ernestine estelle ethel eugenie eunice fenella flora genevieve geraldine gertrude ginny gloria gwendolyn hattie henrietta hermione
  hester hettie honor hyacinth imelda imogen iolanthe isobel ivy jacinta jemima joelle josie julianne kimberley lavinia leonora letitia lettice lois lottie
  lucinda lynda mabel maisie marcia marguerite marianne marilyn maud maude mavis mildred millicent millie minnie muriel myra myrtle nell nellie nicolette noreen
  octavia ottilie pearl philomena phyllis polly portia primrose prudence queenie rhoda rosalind rosalyn rosanna rosamund roxanne ruby sabrina saffron selina
  serena shauna sheridan shona sibyl tabitha tessa thelma thomasina tilly trisha venetia verity verena viola vivien wanda wilma winifred winnie xanthe zelda zena
  meg isabelle katharine cath catharine carole allison alyson adele arlene angie gaynor glenda glenys janette janine jeanette jenna jennie juliette
  karin karina karla kathie katy kristina kylie lucie lynette lynsey netta norma rebekah rosamond rosy rowena sadie shelagh shelley sheryl sonya susi
  tammy tricia hayley lyndsey kirstie keeley kayleigh sienna emilia amelia evie darcie tamara angelina bethany carla dora ema fran georgie hayleigh
  hilda isha jolene kara kelsey kiera laila lena lexi libby liv mathilda mia nadja nichola odette phyllida romilly rosalie shan shonagh sophy tamzin
  tiffany wynne yolanda zoë chloë renée rosheen marcelle`);
