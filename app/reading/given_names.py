"""Given names that a letter or two make of each other: a word that is one may well be somebody else."""

#: Small letters. Only names that another common name is near to need to stand here.
GIVEN_NAMES = frozenset(
    """
    aaron abby abigail abram ada adam addie adele adrian agatha agnes aileen aimee alan albert alec alex alexa alexis
    alfie alfred alice alicia alina alison allan allen allie alma alvin amanda amber amelia amelie amy ana andre andrea
    andrew andy angela angie anita ann anna annabel anne annie anthony antonia antonio april archie ariel arlene arnold
    arthur ashley astrid audrey austin ava avery barbara barney barry bart basil bea beatrice becca becky bella ben
    benny bernard bernice bert bertha beryl bess bessie beth betsy betty bill billie billy blake blanche bob bobby
    bonnie boris brad bram brandon brenda brent bret brett brian bridget bruce bruno bryan burt byron caitlin caleb
    calvin cameron camila camilla carl carla carlo carlos carlotta carly carmen carol caroline carrie carson carter
    casey cassie catherine cathy cecil cecile cecilia celia chad charles charley charlie charlotte chase chelsea cheryl
    chloe chris christa christian christina christine christopher cindy claire clara clare clarence clarice clark
    claude claudia clay clem cleo cliff clint clive clyde cody colin colleen connie conrad cora corey cornelia craig
    curt curtis cynthia cyril daisy dale damian damien damon dan dana daniel danielle danny daphne darcy daria darla
    darren dave david dawn dean deb debbie debra delia della denis denise dennis derek desmond diana diane dick dina
    dinah dion dirk dominic don donald donna dora doreen doris dorothy doug drew duncan dustin dwight dylan earl ed
    eddie edgar edith edmund edna edward edwin eileen elaine eleanor elena eli elias elisa elisabeth eliza elizabeth
    ella ellen ellie elliot elliott ellis elsa elsie emil emilia emily emma emmett eric erica erik erika erin ernest
    estelle esther ethan ethel eugene eva evan evelyn evie fanny faye felicia felix fergus finn fiona flora florence
    floyd frances francesca francis frank frankie franny fred freda freddie frederick frieda gabriel gabriela gail
    gareth gary gavin gemma gene geoffrey george georgia georgie georgina gerald geraldine gerard gertie gilbert gina
    glen glenda glenn gloria gordon grace graham grant greg greta gregory gus guy gwen hal hank hanna hannah harold
    harriet harris harry harvey hattie hazel heather hector heidi helen helena helene henri henrietta henry herbert
    herman hilary hilda holly homer horace howard hugh hugo ian ida ike imogen ina inez ingrid ira irene iris irma
    isaac isabel isabella isla ivan ivy jack jackie jackson jacob jake james jamie jan jane janet janice jared jasmine
    jason jasper jay jean jeff jemima jenna jennie jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill
    jim jimmy jo joan joanna joanne joe joel joey johanna john johnny jonah jonas jonathan jordan josef joseph josh
    joshua josie joy joyce juan judith judy julia julian juliana julie juliet julius june justin justine kara karen
    karl karla kate katharine katherine kathleen kathy katie katy kay keira keith kellie kelly kelsey ken kenneth kent
    kerry kevin kieran kim kirk kirsten kit kitty klaus kurt kyle lacey lana lance lara larry laura lauren laurence
    laurie lea leah lee lena lenny leo leon leona leonard leonora leroy lesley leslie lester lewis liam lila lilian
    lillian lily lina linda lionel lisa liza lizzie lloyd lois lola lorena lorenzo loretta lorna lorraine lou louis
    louisa louise luca lucas lucia lucian lucille lucinda lucy luis luisa luke luna luther lydia lyle lynn mabel mac
    maddie madeleine madeline madge mae maggie maisie malcolm mandy marc marcel marcella marcia marco marcus margaret
    margie margot maria mariah mariam marian mariana marianne marie mariel marilyn marina mario marion marisa marissa
    marjorie mark marlene marlon marnie marsha marta martha martin martina marty marvin mary matilda matt matthew maude
    maura maureen maurice mavis max maxine maya megan mel melanie melinda melissa melody mercy meredith mia micah
    michael michaela michel michelle mick miguel mike mila miles millie milly milo mimi mina mindy minnie mira miranda
    miriam mitch moira molly mona monica morgan moses muriel myra myrna myrtle nadia nancy naomi nat natalia natalie
    natasha nathan nathaniel ned neil nell nellie nelson nettie neville nicholas nick nicola nicolas nicole nigel nina
    noah noel nolan nora norma norman olga olive oliver olivia ollie omar oscar oswald otis otto owen paige pam pamela
    pansy pat patrice patricia patrick patsy patty paul paula paulina pauline pearl peggy penelope penny percy perry
    pete peter petra petunia phil philip philippa phoebe phyllis pierre piers polly poppy priscilla quentin quinn rachel
    ralph ramon randy raquel ray raymond rebecca regina reginald rene renee rex rhoda rhys richard rick ricky rita rob
    robbie robert roberta robin rocco rod roderick rodney roger roland roman ron ronald ronnie rory rosa rosalie
    rosalind rosamund rose rosemary rosie ross rowan rowena roxanne roy ruby rudolf rudy rufus rupert russ russell ruth
    ryan sabrina sadie sally sam samantha samuel sandra sandy santiago santana sara sarah saul scott sean sebastian
    selena selma serena seth shane shannon sharon shaun shawn sheila shelley sherman sherry shirley sibyl sid sidney
    sienna silas silvia simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stella stephan
    stephanie stephen steve steven stewart stuart sue susan susanna susannah susie suzanne suzy sybil sydney sylvia
    tabitha tamara tamsin tania tanya tara ted teddy terence teresa terri terry tess tessa thea thelma theo theodora
    theodore theresa thomas tiffany tilda tillie tim timothy tina tobias toby todd tom tommy toni tony tracey tracy
    trevor trina trish tristan troy trudy tyler una ursula valerie vanessa vaughn vera vernon veronica vic vicky victor
    victoria vince vincent viola violet virginia vivian vivien wade wallace walt walter wanda warren wayne wendell
    wendy wesley wilbur wilfred will willa william willie willy wilma winifred winona winston xavier yvette yvonne zach
    zachary zara zelda zoe
    """.split()
)
