// The words that come 50 times and more in the speeches since 1900, the most frequent first: row i of a table of the milestone
// embeddings/speeches belongs to word i. A test of the lessons compares them with the milestone's.

export const tokens: readonly string[] = `
the of and to in a we that our for is be it this i have as by are will with on which not has all their but s at
from or should can government more they been an must people congress these world its year new who american so
now there than was you states us one america no other years do them nation would if such country united great
time those war work any national every make made only my upon federal peace most when under many also what
public some law last nations were own into over need first out economic may power americans men system his help
good through well because business security about up state against shall act free program tax legislation
present service economy just had way future very let policy long he before know two right action much without
between foreign where administration freedom both necessary increase part health being life give take during
president together t better million military while budget here past progress children trade tonight
international come continue could jobs far even support use high citizens development still today important
labor same department each interest hope general care defense believe possible home meet provide already me
forces am ve your like programs best control effort means rights education billion countries next re done needs
private full too order after conditions plan ever energy laws opportunity purpose large commission never want
among down man end toward growth again since cannot working history get dollars problems resources day
production strength social within percent union yet keep say further go interests less force whole certain put
ask families another land responsibility making cost fiscal see ago how special pay increased small greater
efforts number back three strong commerce income justice common expenditures secure human money change course
community welfare local given reform fact then workers always prosperity themselves others duty protect members
bring matter governments navy taken become capital effective place political industrial army industry rate
problem report women needed question does able individual major spirit bill millions relations cooperation
recommend whether authority attention executive essential job taxes building result set self family officers
schools lives rates century said real second old build soviet office until construction cut nuclear agreement
china employment itself europe four however once aid nearly spending agriculture civil measures therefore period
total few times consideration her house living message protection provided half school especially subject
forward proposed think treaty areas hard including proper face reduce prices court prevent things price adequate
higher reduction additional respect months fair stand child might ourselves per abroad clear brought farm debt
weapons water financial assistance deficit insurance benefits powers secretary third why live sure wage whose
find islands ought senate crime look democracy going importance policies seek several allies communities credit
did almost faith call maintain propose cause conference housing inflation true efficiency pass relief thus
established create growing results young kind open recommendations increasing sound challenge effect passed
permanent point vital class him enough serve basic goal share strengthen based continued field equal food
immediate republic success different principles washington case days throughout costs domestic mr amount
corporations middle property save ahead organization agricultural doing investment ll providing single tariff
urge line serious services research called east task benefit session alone hand held independence interstate
require she achieve found lines nothing farmers veterans across cases created existing form lead transportation
trust recent affairs competition liberty medical modern unemployment fight improve sense commercial deal natural
provision th products confidence difficult fully leaders training basis thank away canal develop greatest lands
m used banks methods off view changes either least level oil supply ways example treasury above capacity city
encourage opportunities enforcement peoples afford cities finally little position steps available don move
remain due five leadership often reduced unless markets value board complete early entire fellow issue measure
purposes reach businesses chance industries ability character hold age agencies beginning improvement principle
process show demand market regard attack god management required stop appropriations cent funds institutions
step around balance experience armed constitution society advance courts employees plans promote record ships
south democratic fighting representatives st start term air commitment low nor standards turn along begin beyond
condition enterprise left permit savings u carry departments generation information necessity settlement values
companies lower safety shown thing longer reason highest june college merely moment population recommended
peaceful troops works burden establishment paid side technology various asia direction friends rural threat
aggression danger desire hands initiative mean current ready wealth comprehensive parents annual arms duties
greatly improved naval projects efficient met parties return substantial surplus built personal reached rest
coming instead legislative science something whatever activities goods honor join operation applause expand
panama practical proposals short behind wages requires safe situation speak wise average continuing facilities
increases iraq proud questions recognize recovery successful concern giving matters revenue study took big body
central citizen crisis engaged produce reasonable decisions expansion fear method soon taking terms worked
addition quality having obligations raise communist leave north opinion pacific advantage close exercise larger
enacted immigration material moral promise tell vast district stronger consider differences fundamental kept
race send words begun goals japan negotiations remember responsible seen thousands demands individuals rather
west bureau courage direct historic hundred levels minimum month standard sufficient chinese estimated majority
adopted decade helped makes space understanding concerned known actions conservation meeting particularly
poverty prepared treatment developing helping receive wish fund homes stability clean grow include party reserve
revolution speaker thought area convention dollar earth emergency particular students whom agreements assure
conflict corps judgment recently bipartisan determined european expect preserve provisions sea won accomplished
d everything extension final immediately influence regulation actual extend farmer terrorists wrong chief comes
cuts movement rule sent test chamber directly extended favor impossible mutual rapidly remains revenues though
carried clearly defend determination ensure global later mexico parts rising similar systems appropriate
challenges dealing enable temporary territory waste western balanced committee groups payments conduct creating
destruction independent medicare post railroads choose enemy foundation july ours regulations retirement run
strategic vote willing corporation investigation proposal statute trained violence access asked bank establish
estimates ground korea laughter lost police poor role asking came coal earnestly evil march persons practice
previous rules address afghanistan africa agree designed developed indeed knowledge loans none receipts received
seems amendment drug drugs organized powerful range reforms submitted white battle careful directed expected
loan really region responsibilities vice civilization constitutional coverage decades enemies governmental
hemisphere operations river urgent achieved approach assist criminal everyone following joint largest places
wisdom alike began claims committed company degree expenditure failure group nature sought supervision teachers
appointed choice desirable easy january recommendation restore six try administrative arbitration doubt eight
facts fall germany laid productive stable completed environment fail forest got honest moreover neither
obligation postal promptly requirements solution understand although authorized follow materials mere offer
pending republics russia everywhere except funding ideals lack limited neighbors otherwise partnership
philippines simple unity attempt coast else feel satisfactory speed broad cuba depends difficulties exports hour
realize scientific simply branch dangerous date passage profits provides reaching signed steady bringing britain
heart idea railroad seeking september submit victory vietnam avoid carrying compensation destroy expanding
fourth issues mankind mind objectives officials sources terror competitive critical death election loss near
rise treaties worker anything bills decision disaster educational effectively events generations invest
maintenance practices reorganization useful connection enactment equality equipment forests heavy investments
japanese keeping light properly seven supplies citizenship congressional constructive dignity indian maintained
marine specific steadily struggle succeed considered difference guard lies maximum outside vessels wide agency
circumstances constant constantly finance involved island placed shows supreme actually branches expense grown
judges paying presented skills strongly supported undertaken win added april era expanded gone iran politics
recognized represent rich standing add atlantic bad confident determine fleet largely limit renew sacrifice
secured securing appropriation authorities border columbia expenses friendly improvements lot love objective
promotion recession request structure thousand worth bonds failed ii learn merchant perhaps produced reasons
served strengthened strengthening active alaska application december delay functions mission rapid size wherever
allow campaign civilized deficits enact extent getting imposed includes intend kids maintaining moving person
play source spend suffering threatened ultimately aim atomic burdens causes changed cooperative deep depend
exist improving incentives internal main mass philippine probably reducing roads soil taxation truly buy
creation deserve diplomatic followed former hours ideas leading miles personnel prosperous review road scale
strategy tomorrow account approved continues existence gives intelligence led marked quickly relationship
republicans shape units adjustment allowed assume decent depression disease eliminate governor healthy humanity
judicial proved railways recognition reserves sector solve spread stay surely taxpayers trying twenty wars
worthy accordance achievement acts advanced agreed base break carefully contribute key lose numbers offices path
planning sum thanks weeks activity answer approval civilian command considerable democrats hopes illegal incomes
jurisdiction lay machinery peacetime potential proportion protected remedy resulted successfully threats aids
attitude became changing charge consumer dream dreams gas happen immigrants latin legitimate pride reward saving
significant truth ultimate week al bear bless borders conclusion definite enter grants learned legal net
organizations pressing procedure reductions revision ship stands stock supporting ten told using advances belief
certainly cold combination disputes ended looking non pursue railway seem takes top welcome accomplish behalf
committees contracts cooperate corporate currency employers encouragement ending evidence export expressed gave
granted guarantee hospital insure lowest passing prepare remove resolve response turned unnecessary wholly yes
abuses applied assured completely decline demonstrated discussion empire forms generally german head himself
imports integrity ownership payment permitted pledge privilege reclamation saw shipping collective combat
commitments despite distinguished doctrine friendship gain generous highly obtain ordinary performance raised
restraint soldiers subjects technical vision voluntary went accounts banking customs division enormous equally
fast interested joined manner partners raising regular reports sometimes strike absolutely affordable concerns
dangers earn farms favorable hundreds initiatives mail manufacturing necessarily november points principal risk
spent tasks whenever august discrimination excess exists irrigation likely monetary moved nato orderly plants
preservation priorities project protecting talk unemployed apply distribution felt grant instance isthmus
lasting priority resource tools tribunal type unprecedented agents diplomacy elected encouraging entered evils
gains ill leaving member merit occupation october overseas remaining render representative vigorous accepted
acres adopt approximately aside becomes chosen closely contract double entirely extraordinary firm goes
inadequate learning partisan productivity profit qaida thorough threaten urban violent waters wisely woman ample
buildings closer consumers damage defenses dependent economies entitled extending forget gulf increasingly judge
obtained prove republican resolution substantially sustained thereby uniform anti billions born controls
detailed elements endeavor factor flag focus fought hoped nicaragua normal object officer plant practically
preparation quarter saved undertake abuse alliance centers faced flood items kinds ones prompt purchasing
regions southern summer british consistent criminals elimination ends establishing february fit forced forth
france grade hague heard hopeful iraqi occasion official overwhelming putting related safer streets accept
affected agenda armaments barriers brave compete complex council cover exercised financing localities opening
physical positions product sides started tough traffic turning worse worst anyone association beneficial
combined contribution credits destiny elections employer encouraged enforce enlisted fifty flow gun highways
indispensable interior limits massive missile participation portion producing rico seriously smaller stood
transition affect california cents classes combinations compared consolidation continent crop debate decrease
detail didn difficulty employed fields nevertheless note popular press pressure rivers staff thoroughly
affecting attacks colleges cutting deliver enterprises guns inevitable liberal limitation perfect possibility
regime section stopped towards tremendous volume
`
  .trim()
  .split(/\s+/)
