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
