import { wordSet } from './words.ts';

/** Places that often end an office's name ("Mayor of London", "MP for Leeds West"), one word each. */
export const places =
  wordSet(`england scotland wales ireland britain uk kingdom london manchester birmingham leeds liverpool sheffield bristol newcastle nottingham leicester coventry bradford cardiff
  swansea newport edinburgh glasgow dundee aberdeen inverness belfast derry londonderry oxford cambridge york durham kent essex sussex surrey hampshire dorset devon cornwall somerset
  wiltshire berkshire suffolk norfolk lincolnshire yorkshire lancashire cumbria cheshire derbyshire staffordshire shropshire worcestershire gloucestershire herefordshire warwickshire
  northamptonshire bedfordshire hertfordshire buckinghamshire oxfordshire northumbria northumberland merseyside cleveland humberside midlands tyneside teesside wearside gwent dyfed powys
  gwynedd anglesey islington hackney lambeth southwark westminster camden croydon brent barnet ealing hull sunderland plymouth portsmouth southampton brighton derby stoke wolverhampton
  europe africa asia america australia canada india pakistan bangladesh china japan france germany spain italy poland russia ukraine turkey iran iraq israel egypt nigeria kenya ghana
  brazil mexico argentina afghanistan syria yemen libya sudan somalia ethiopia zealand singapore malaysia indonesia thailand vietnam korea taiwan philippines nepal lanka saudi arabia
  qatar kuwait emirates bahrain oman jordan lebanon netherlands belgium luxembourg denmark sweden norway finland iceland portugal greece cyprus malta romania bulgaria hungary austria
  switzerland croatia serbia slovenia slovakia albania kosovo montenegro estonia latvia lithuania belarus georgia armenia azerbaijan kazakhstan brussels paris berlin rome madrid
  washington beijing moscow dublin lisbon vienna geneva islamabad karachi lahore delhi mumbai north south east west northern southern eastern western central greater upper lower mid`);

/** Nouns that end an address or the name of a building: "Victoria House" is nobody. */
export const placeNouns = wordSet(
  `house street road row park square bridge building buildings lane avenue place tower wharf gate station airport quay terrace crescent close drive gardens river island islands bay
  stadium arena palace castle abbey valley village town city county region harbour river canal mount hill act bill award awards day week month year strategy plan review report framework
  statement summit conference event fund scheme agreement treaty protocol convention alliance code charter guide guarantee reform reforms green paper white paper budget area areas zone zones sites parks reserve reserves spring autumn
  summer winter christmas easter brexit covid coronavirus`,
);
