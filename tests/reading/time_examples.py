"""Expressions of time as prose has them, with what each means, and what looks like one and is none.

The expression stands between « and ». Meanings are short: "story 2..3 y" is an offset from where the telling is,
"now" one from the time of whoever speaks, "named" from what is named after it; "…" is unbounded.
"""

POSITIVE = """
«Three years later», she came home. | story 2.5..3.5 y
«Three and a half years later» he was back. | story 3..4 y
It ended «three and a half years after». | story 3..4 y
They met again «about two weeks later». | story 1..3 w
«A couple of days later» the rain stopped. | story 1.5..3.5 d
«A few weeks later», Kurt moved out. | story 2..7 w
«Several months later» it was finished. | story 2..12 M
«Half an hour later» he was asleep. | story 20..40 m
«An hour and a half later» they gave up. | story 60..120 m
«An hour later», he was gone. | story 30..90 m
«Two or three days later» a letter came. | story 1.5..3.5 d
«Almost a year later» she wrote. | story 9..12 M
«More than ten years later» he found it. | story 10..15 y
«At least two days later» she woke. | story 2..… d
«Exactly a week later» he rang. | story 6..8 d
«A year and a half later» they married. | story 15..21 M
«Moments later» the door opened. | story 0..10 m
«A few seconds later» it rang. | story 0..10 m
«Years later» he would laugh. | story 2..… y
«Weeks afterwards», I found the key. | story 2..10 w
«Twenty minutes later» the train left. | story 10..30 m
«A fortnight later» they sailed. | story 10.5..17.5 d
«Five-and-twenty years later» he knew. | story 24.5..25.5 y
«A decade later» nobody remembered. | story 7.5..12.5 y
He came back «30 days later». | story 29.5..30.5 d
They had met «about two weeks ago». | now -3..-1 w
«Three years ago» she had left him. | now -3.5..-2.5 y
He had died «a long while ago, or ten years ago». | skip
It happened «two nights ago». | now -2.5..-1.5 d
He called «an hour ago». | now -90..-30 m
I saw him «a minute ago». | now -1..-1 m
They split up «six months ago». | now -6.5..-5.5 M
«Just over a year ago» she moved here. | now -18..-12 M
She had arrived «a couple of days before». | story -3.5..-1.5 d
«Three years earlier», they had been happy. | story -3.5..-2.5 y
He had seen it «two hours before». | story -150..-90 m
«Four days previously» the letter had come. | story -4.5..-3.5 d
«Three years after» the wedding he died. | named 2.5..3.5 y
He left «two days before» the trial. | named -2.5..-1.5 d
“I will see you «in three days».” | now 2.5..3.5 d
“We leave «in a week’s time».” | now 5.25..8.75 d
He would come back «five minutes from now». | now 3..7 m
«After three years», she came home. | story 2.5..3.5 y
«After about an hour» he slept. | story 0..120 m
«Last night» he got mugged. | now -36..-2 h
I saw him «last week». | now -14..-1 d
He died «last year». | now -2..-0.0027 y
We met «last summer». | now -21..-0.033 M
They met «last Tuesday». | now -13..-1 d
It was bought «last Christmas». | now -23..-0.033 M
She had left «the night before». | story -46..-8 h
They had quarrelled «the day before». | story -46..-4 h
«The week before», he had sold it. | story -14..-1 d
It stormed «the night before last». | now -69..-23 h
He came «the night before» the wedding. | named -46..-8 h
«The previous evening» they had danced. | story -46..-6 h
«The next morning» it rained. | story 1..36 h
«Early the next morning» they left. | story 1..36 h
«The following day» they sailed. | story 4..46 h
«The next day», nothing was said. | story 4..46 h
He rang «the next afternoon». | story 4..44 h
«The following week» she was back. | story 1..14 d
«The following spring» they married. | story 0.033..21 M
«The next summer» was dry. | story 0.033..21 M
«On the following Tuesday» he came. | story 1..13 d
«The morning after» he could not look at her. | story 1..36 h
It was over «the day after». | story 4..46 h
«The day after» the funeral she packed. | named 4..46 h
«The same evening» he wrote to her. | story -24..24 h
«That same night» the house burned. | story -24..24 h
«Later that night» he called. | story 0..24 h
«Earlier that day» they had fought. | story -24..0 h
«Later that week» it snowed. | story 0..7 d
“«This weekend» we go to Ohio.” | now -2..7 d
“See you «next weekend»,” he said. | now 1..13 d
“«Next week» is better.” | now 1..14 d
“We move «next month».” | now 1..62 d
“«Next Tuesday», then.” | now 1..13 d
“«Next year» we go.” | now 0.0027..2 y
“«Tomorrow», then.” | now 2..48 h
“I leave «tomorrow morning».” | now 2..36 h
“«The day after tomorrow» it ends.” | now 24..72 h
He had called «yesterday». | now -48..-2 h
“I saw him «yesterday evening».” | now -34..-2 h
She rang «the day before yesterday». | now -72..-24 h
“He telephoned «this morning».” | now -18..12 h
“We go out «tonight».” | now -6..24 h
“We go out «to-night».” | now -6..24 h
“«Today» I am a man.” | now -24..24 h
I met her «the other day». | now -28..-1 d
«Some time later» he woke. | story 0..… m
«A little while later» she sang. | story 0..3 h
«Not long afterwards» they left. | story 0..2 M
«Meanwhile», in Ohio, it snowed. | story -24..24 h
They'd been dating «for three months». | length 2.5..3.5 M
He slept «for two hours». | length 90..150 m
They had been married «for almost ten years». | length 7.5..10 y
She had lived there «for years». | length 2..… y
«For the past three weeks» he had lied. | length 2.5..3.5 w
«Over the last two years» it had grown. | length 1.5..2.5 y
He worked there «for a year and a half». | length 15..21 M
They waited «for half an hour». | length 20..40 m
They married «on March 14th, 2014». | date 2014-03-14
It was «14 March 2014». | date 2014-03-14
It was «the 14th of March, 2014». | date 2014-03-14
«On Friday, March 14, 2014» it rained. | date 2014-03-14
«Friday, 14 March 2014» | date 2014-03-14
He was born «on the first of May 1990». | date 1990-05-01
It was dated «14/3/2014» at the top. | date 2014-03-14
It was dated «3/14/2014» at the top. | date 2014-03-14
It was dated «3/4/2014» at the top. | date 2014-04-03 or 2014-03-04
It was dated «2014-03-14» at the top. | date 2014-03-14
«In March 2014» they moved. | date 2014-03
«March 2014» | date 2014-03
He left «in late September 1999». | skip
They married «on March 14th». | date ?-03-14
He came «on the 14th of March». | date ?-03-14
She died «on June 3». | date ?-06-03
«In April» they moved. | date ?-04
They had lived there «since May». | since date ?-05
He would be back «by December». | skip
He was let out «on the ninth». | date ?-?-09
«That spring» they moved. | season spring
«The summer of 2011» was hot. | season 2011 summer
«In the winter» of her life. | skip
«In the autumn», she left. | season autumn
«In the fall of 1989» the wall came down. | season 1989 autumn
«Spring 2011» | season 2011 spring
«On Christmas Eve» he proposed. | holiday ?-12-24 christmas eve
«At Christmas», they fought. | holiday ?-12-25 christmas
«Christmas 2010» was lonely. | holiday 2010-12-25 christmas
«On New Year’s Eve» they kissed. | holiday ?-12-31 new year's eve
«On Halloween», Kurt was a vampire. | holiday ?-10-31 halloween
He was home «for Thanksgiving». | holiday ? thanksgiving
It was «Valentine’s Day». | holiday ?-02-14 valentine's day
«In 1998» he died. | year 1998
She had known him «since 2011». | since year 2011
It was the best song «of 2011». | year 2011
2014 is a heading: «2014» | skip
«In the nineties» he lived in Paris. | decade 1990..1999
«In the 1980s», it was a cinema. | decade 1980..1989
«In the late eighties» it closed. | decade 1986..1989
«On Tuesday» she called. | weekday 1
He had not eaten much «since Tuesday». | skip
She had been ill «since Monday». | since weekday 0
«Friday night» they went out. | weekday 4
«That Saturday» it snowed. | weekday 5
“See you «on Sunday».” | weekday 6
«At half past six» he rang. | clock 06:30 18:30
It was «quarter to seven». | clock 06:45 18:45
It was «ten past eight» when he came. | skip
They met «at eight o’clock». | clock 08:00 20:00
They met «at eight o'clock in the evening». | clock 20:00
She came «at 8:30 pm». | clock 20:30
She came «at 8:30 p.m.» | clock 20:30
They left «at 18:00». | clock 18:00
They left «at 9:15». | clock 09:15 21:15
He woke «at 3 am». | clock 03:00
«At midnight» the bells rang. | clock 00:00
They ate «at noon», as ever. | clock 12:00
She had to be there «at seven». | clock 07:00 19:00
He would be home «by six that evening». | skip
He stayed «until five in the morning». | until clock 05:00
They attacked at «0600 hours». | clock 06:00
«At twenty minutes to nine» he stopped. | clock 08:40 20:40
«That evening» he told her. | part evening
«That night» he could not sleep. | part night
«In the afternoon» they swam. | part afternoon
They rode out «at dawn». | part dawn
«When she was twelve», her mother left. | age 12 she then
«When Tom was nine years old» he drowned. | age 9 Tom then
«At sixteen», he ran away. | age 16 then
He left home «at the age of fourteen». | age 14 then
«Aged ten», she stole a boat. | age 10 then
«On her eighteenth birthday» she moved out. | age 18 her now birthday
«On Kurt’s 18th birthday» it rained. | age 18 Kurt’s now birthday
«She was thirty-one», and tired. | age 31 She now
«He was twelve years old.» | skip
«Next year he would be thirty». | age 28..29 he now
She «turned thirty» last week. | skip
Blaine was «a thirty-year-old» man. | age 30 now
She was «in her late twenties». | age 27..29 her now
He was a «boy of ten», with red hair. | age 10 now
"""

#: Found, but so that nothing is to be believed of it.
DOUBTED = """
Every «Tuesday» he went swimming. | habit
He would always come «on Sunday». | habit
If I left «tomorrow», would you care? | condition
«In three years» he might know. | condition
He could be back «by Monday». | condition
It was not «yesterday» that she had left. | denial
“Where were you «last night»?” | question
Perhaps he had called «last night». | condition
She wished it were «next week». | condition
She usually rose «at seven». | habit
As if it had been «three years ago». | condition
"""

NEGATIVE = """
She may march into the kitchen.
He may have seen it.
They will march at him.
The second door on the left was open.
He came second.
At last he spoke.
The last day of the trip was dull.
One of them was the best.
She was one of a kind.
There were twelve of them.
He bought twelve eggs.
It cost 1998 dollars.
She lived at number 14.
He had won by ten to one.
The sun had set behind the house.
A spring in the mattress creaked.
She had a spring in her step.
The fall had broken his arm.
He did not want to fall again.
He was a day labourer.
They are the same.
The two of them sat down.
At two metres, it was taller than he.
It was a matter of time.
She counted to twenty.
He read the morning papers.
The evening dress was red.
The Christmas tree was crooked.
She wore a midnight blue gown.
They had a fall out.
In the meantime nothing happened.
He looked at her for a long time.
Summer smiled at him.
June said nothing.
April laughed.
She was five feet tall.
He turned twelve pages.
Two hundred men stood there.
He drove at sixty miles an hour.
He sat at table nine.
The 5th floor was empty.
He scored 14/20.
Room 2014 was empty.
Route 1950 goes south.
Chapter 3
It was the second time.
He was first.
“Wait a second!”
Her nights were long.
By the way, he was late.
It weighed ten pounds.
He was at home.
The weekend bag stood by the door.
She was not one.
It was their last evening together.
The last night of the trip was dull.
Those were Kurt’s last weeks at school.
In the days before the war he sang.
The evening conversation was dull.
It was the Christmas card.
He caught the 10 train.
"""
