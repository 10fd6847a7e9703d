import { wordSet } from './words.ts';

/**
 * Common given names of the British Isles and of many of their communities. A name is never required to be here:
 * the list only settles whether "Amina Green" is a person where nothing else in the sentence says so.
 */
export const givenNames =
  wordSet(`aaron abdul abdullah abigail adam adrian ahmed aidan aileen aisha alan alasdair alastair albert alex alexander alexandra alfred ali alice alison alistair allan amanda amber amina amir amy
  ana andrea andrew andy angela angus anita ann anna anne annette anthony antonia antonio anwen archie arthur arun asha ashley asif audrey barbara barry beatrice becky ben benjamin bernard
  bernie beth bethan bill billy bob boris brendan brian bridget bronwen bruce bryan callum calum cameron carl carla carol caroline carolyn carwyn catherine cathy catriona ceri charles charlie
  charlotte chloe chris christian christina christine christopher claire clare clive colette colin connor craig cressida daisy dale damian dan daniel daniela danielle danny darren dave david dawn
  dean deborah debbie declan deirdre denis denise dennis derek desmond diana diane dilwyn dilys dominic don donald donna dorothy douglas duncan dylan eamonn ed eddie edith edmund edward edwin
  eileen eilidh elaine eleanor elena eleri elizabeth ella ellen ellie elliott emily emma emyr eric erin esther ethan eugene eva eve evelyn ewan faith farah fatima felicity fergus fiona florence
  frances francesca francis frank fraser fred frederick freya gareth garry gary gavin gemma geoff geoffrey george georgia georgina gerald geraint gerard gillian giles glen glenn gordon grace graeme
  graham grant greg gregory guy gwen gwyneth gwyn hamish hannah harold harriet harry hassan hazel heather hefin helen helena henry hilary holly howard hugh hugo huw hywel iain ian ibrahim ieuan imran
  ingrid iona irene iris isaac isabel isabella isla ismail ivan ivor iwan jack jackie jacob jacqueline jacqui jake james jamie jan jane janet janice jason jasmine javed jay jayne jean jeff jeffrey
  jemma jennifer jenny jeremy jerome jess jessica jill jim jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy julia julian julie
  juliet june justin justine kamal karen karl kate katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kerry kevin khalid kieran kim kirsten kirsty kit krishna kyle lara laura
  lauren laurence lawrence leah lee leigh leo leon leonard lesley leslie lewis liam liana lilian lily linda lindsay lisa liz llinos llyr lloyd lorna lorraine louis louise lucas lucy luke lydia lyn lynn
  lynne madeleine maggie mahmood mairead mairi malcolm mandy manjit marc marcus margaret maria marian marie marina mario marion marjorie mark marta martha martin martyn mary mason matilda matt matthew
  maureen maurice max megan mel melanie melissa mercedes meera michael michelle miguel mike mina miranda miriam mohamed mohammad mohammed moira molly mona monica morag morgan muhammad murdo myles nadia
  nancy naomi naseem natalie natasha nathan neil nia niall nicholas nick nicky nicola nicole nigel nikki nina nisha noel nora norman oliver olivia omar oscar owain owen pamela pat patricia patrick
  paul paula pauline peggy penelope penny peter petra phil philip philippa phillip phoebe pippa piotr priti priya rachael rachel rahul raj rajesh ralph ray raymond rebecca reg rehman rhian rhiannon rhodri rhys
  richard rita rob robert roberta robin rod roderick rodney roger roisin roland ron ronald rory rosa rose rosemary rosie ross rowan roy rupert russell ruth ryan sadiq sajid sally sam samantha samina
  samuel sandra sanjay sara sarah saul scott sean sebastian seumas shabana shahid shannon sharon shaun sheena sheila shirley sian siân simon siobhan sofia sonia sophia sophie stacey stan stanley stella
  stephanie stephen steve steven stewart stuart sue sunita susan susanna susie suzanne sylvia tamsin tania tanya tara tariq ted teresa terence terry theo theresa thomas tim timothy tina toby tom tomasz
  tony tracey tracy trevor trudy tudor una uma ursula valerie vanessa vera veronica vicki vicky victor victoria vijay vikram vince vincent violet virginia vivian vivienne walter warren wayne wendy wes
  wilfred will william winston xavier yasmin yusuf yvette yvonne zac zachary zahra zara zoe`);
