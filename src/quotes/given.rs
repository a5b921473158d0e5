//! Given names by the sex of most of their bearers, for several languages.
//! A table, written for this project from general knowledge.

use super::lexicon::{
    List,
    class::{FEMALE, MALE},
};

/// The lists.
pub(super) const LISTS: &[List] = &[
    (
        MALE,
        "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro \
         aleksandr alessandro alex alexander alexandre alexei alfonso alfred ali allan allen \
         alvin amir amit anders andreas andrei andrew andrés andy angelo anthony antoine anton \
         antonio archie armando arnold arthur arturo asif augustin austin axel barack barney \
         barry bart bashar ben benedict benito benjamin bernard bernd bernie bernhard bert bill \
         billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce \
         bruno bryan burkhard byron caleb calvin cameron carl carlo carlos cedric chad charles \
         charlie chester chris christian christoph christophe christopher chuck clarence claude \
         claus clayton cliff clifford clint clive clyde cody colin connor conrad cory craig curt \
         curtis cyril dale damian damien damon dan daniel daniele danny darrell darren dave david \
         dean denis dennis denny derek derrick detlef devin dick diego dieter dietmar dimitri \
         dirk dmitri dominic dominik dominique don donald doug douglas duncan dustin dwayne \
         dwight earl ed eddie edgar edmund eduardo edward edwin egon ehud elijah elliott elmar \
         elon emanuel emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst \
         erwin ethan eugene evan fabian fabio federico felipe felix ferdinand fernando fidel \
         florian francesco francis francisco franck francois françois frank frankie franklin \
         franz fred freddie frederick friedrich fritz gabriel gareth garrett gary gavin gene \
         geoff geoffrey george georg georges gerald gerard gerd gerhard gernot gianni gilbert \
         giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregor gregory \
         guido guillaume guillermo gunter gus gustav guy günter günther hamid hank hannes hans \
         harald harold harry hartmut harvey hasan hassan hector heiko heinrich heinz helge helmut \
         henri henrik henry herbert herman hermann holger horst howard hubert hugh hugo hussein \
         ian ibrahim ignacio igor imran ingo isaac ismail ivan jack jackson jacob jacques jaime \
         jake jakob jamal james jamie jan jared jason javier jay jean-claude jean-marie \
         jean-pierre jeb jed jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim \
         joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan \
         jonny jordan jorge jose josef joseph josh joshua josé joão juan juergen jules julian \
         julien julio julius justin jörg jörn jürgen kai karim karl karl-heinz karl-theodor keith \
         ken kenneth kent kevin khaled kim kirk klaus knut konrad konstantin kurt kyle lamar \
         lance larry lars laurent laurence lawrence lee leif leo leon leonard leonardo leroy \
         leslie lester lewis lloyd lorenz lorenzo lothar lou louis luc luca lucas luciano ludwig \
         luigi luis lukas luke luther lutz maik malcolm manfred manuel marc marcel marcelo marco \
         marcos marcus mario mark marko markus marshall martin marty marvin mathieu mathias matt \
         matteo matthew matthias maurice mauricio maurizio max maximilian mehmet mel melvin \
         michael michel miguel mike mikhail milo milos mitch mitt mohamed mohammad mohammed \
         morgan moritz moshe muhammad murray mustafa narendra nathan nathaniel ned neil nelson \
         newt nicholas nick nicolas nicolás nigel nikita niklas nikolai nikolaus nils noah noel \
         norbert norman olaf oleg oliver olivier omar orlando oscar oskar otis otto owen pablo \
         paddy paolo pascal patrice patrick paul paulo pedro percy pete peter phil philip philipp \
         philippe phillip pierre pietro piotr preston quentin rafael rahm raimund rainer ralf \
         ralph ramon raphael rand randall randy rashid raul raymond recep reid reiner reince \
         reinhard reinhold rené rex ricardo richard rick ricky rob robby robert roberto robin rod \
         roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory roy ruben rudi \
         rudolf rudolph rudy rufus rupert russell ryan salman salvador salvatore sam samir samuel \
         santiago saul scott sean sebastian sebastián sepp serge sergei sergej sergio seth shane \
         shaun shawn sid sidney siegfried sigmar silvio simon stan stanley stefan stefano steffen \
         stephan stephen stephane sterling steve steven stewart stu stuart sven sylvester \
         sébastien tariq ted teddy terence terrence terry theo theodor theodore thierry thilo \
         thomas thorsten tim timo timothy toby todd tom tomas tommy tony torsten travis trent \
         trevor troy tyler tyrone udo ulf uli ulrich umberto uwe valentin vernon victor viktor \
         vincent vincenzo vito vladimir volker wade walter warren wayne wendell werner wesley \
         wilbur wilfried wilhelm will willi william willie willy winfried winston wladimir wolf \
         wolfgang wolfram xavier yann yasser yitzhak yusuf yves zach zachary zoran",
    ),
    (
        FEMALE,
        "abby abigail ada adele adriana agnes aisha alana alejandra alessandra alexandra alexis \
         alice alicia alina alison allison alma alyssa amalia amanda amber amelia amina amy ana \
         anastasia andrea angela angelica angelika angelina anita anja anke ann anna anna-lena \
         annalena anne annegret anneliese annemarie annette annie antje antoinette antonia april \
         ariana arlene ashley astrid audrey aurora ayesha barbara bärbel beate beatrice beatrix becky \
         belinda bernadette bertha bessie beth bethany betsy betty beverly bianca birgit bonnie \
         brenda brianna bridget brigitte brigitta britta brittany camilla camille candace cara \
         carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra \
         catherine cathy cecilia cecile celeste celia charlene charlotte chelsea cher cheryl \
         chiara chloe christa christel christiane christina christine cindy claire clara claudia \
         colleen condoleezza connie constance cora corinna corinne cornelia courtney crystal \
         cynthia dagmar daisy dana daniela danielle daphne darlene dawn deborah debbie debra \
         deirdre delia della denise desiree diana diane dina dolores donna dora doreen doris \
         dorothea dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza \
         elizabeth elke ella ellen elsa elvira emilia emily emma erica erika erin esther ethel \
         eugenia eva eve evelyn faith fatima felicia fiona flora florence frances francesca \
         franziska frauke frieda gabriela gabriele gabriella gail gemma genevieve georgia georgina \
         geraldine gerda gertrud gina ginger giorgia gisela giulia gladys glenda gloria grace \
         greta gretchen gudrun gwen hanna hannah hannelore harriet hazel heather heide heidi \
         heidemarie heike helen helena helene helga hilary hilda hillary hildegard hope huma ida ilse \
         imelda ina ines inga inge ingrid irene iris irma isabel isabella isabelle ivana ivanka \
         ivy jackie jacqueline jana jane janet janice janine jasmin jasmine jean jeanette jeanne jenna \
         jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefine josephine \
         joy joyce juanita judith judy julia juliana julie juliet juliette june jutta kamala \
         karen karin karla kate katarina katharina katherine kathleen kathrin kathryn kathy \
         katie katja katrin katrina kay kayla kelly kellyanne kerstin kim kimberly kirsten \
         kirstin klara kristen kristin kristina laila lana lara latoya laura lauren laurie lea \
         leah leila lena leonie leslie leticia lilian lilly lily linda lindsay lindsey lisa liz \
         liza lois lola loretta lori lorraine louisa louise lucia lucille lucy luisa luise \
         lydia lynn mabel maddie madeleine madison maggie maja malala mandy manuela mara \
         marcia margaret margarete margarita margit margot maria mariana marianne marie \
         marilyn marina marion marisa marjorie marla marlene marta martha martina mary \
         mathilde maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes \
         meredith mia michele michelle mildred millie mimi mina miranda miriam moira molly mona \
         monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natascha \
         nathalie nellie nelly nicola nicole nina nora norma octavia olga olivia ornella \
         paloma pam pamela pat patricia patty paula pauline peggy penelope penny petra phyllis pia \
         polly priscilla rachel ramona rebecca regina regine renata renate rhonda rita roberta \
         rosa rosalind rose rosemarie rosemary rosie roxanne ruby ruth sabine sabrina sadie sahra \
         sally samantha sandra sara sarah saskia shannon sharon sheila shelby shelley shirley sibylle \
         sierra sigrid silke silvia simone sofia sofie sonia sonja sophia sophie stacey stacy \
         stefanie stella stephanie sue susan susanna susanne suzanne svenja sybille sydney \
         sylvia tamara tammy tania tanja tanya tara tatiana teresa terri tessa thea theresa \
         therese tiffany tina toni tracey tracy trudy ulla ulrike ursula uschi ute valentina valeria \
         valerie vanessa vera verena veronica veronika vicky victoria viktoria viola violet virginia \
         vivian viviane wanda wendy whitney wilma yasmin yolanda yvette yvonne zoe zoé",
    ),
];
