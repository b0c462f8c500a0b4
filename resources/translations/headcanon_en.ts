<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Done: %Ln file(s) written to {folder}.</source>
        <translation>
            <numerusform>Done: %Ln file written to {folder}.</numerusform>
            <numerusform>Done: %Ln files written to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/main_window.py"/>
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln word selected</numerusform>
            <numerusform>%Ln words selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln name(s) that are nobody’s yet.</source>
        <translation>
            <numerusform>%Ln name that is nobody’s yet.</numerusform>
            <numerusform>%Ln names that are nobody’s yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>%Ln issue(s) in this chapter.</source>
        <translation>
            <numerusform>%Ln issue in this chapter.</numerusform>
            <numerusform>%Ln issues in this chapter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>%Ln time(s) can’t all be right: see Continuity.</source>
        <translation>
            <numerusform>%Ln time can’t be right: see Continuity.</numerusform>
            <numerusform>%Ln times can’t all be right: see Continuity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move %Ln chapter(s)</source>
        <translation>
            <numerusform>move %Ln chapter</numerusform>
            <numerusform>move %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>delete %Ln chapter(s)</source>
        <translation>
            <numerusform>delete %Ln chapter</numerusform>
            <numerusform>delete %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>%Ln mark(s) in the text.</source>
        <translation>
            <numerusform>%Ln mark in the text.</numerusform>
            <numerusform>%Ln marks in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>in %Ln chapter(s)</source>
        <translation>
            <numerusform>in %Ln chapter</numerusform>
            <numerusform>in %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>%Ln change(s) in doubt, not ticked.</source>
        <translation>
            <numerusform>%Ln change in doubt, not ticked.</numerusform>
            <numerusform>%Ln changes in doubt, not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>and %Ln more chapter(s)</source>
        <translation>
            <numerusform>and %Ln more chapter</numerusform>
            <numerusform>and %Ln more chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln open comment</numerusform>
            <numerusform>%Ln open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln mark(s) for what is to do</source>
        <translation>
            <numerusform>%Ln mark for what is to do</numerusform>
            <numerusform>%Ln marks for what is to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln paragraph unchanged</numerusform>
            <numerusform>%Ln paragraphs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Delete %Ln version(s)? The chapter’s text stays as it is; this can’t be undone.</source>
        <translation>
            <numerusform>Delete %Ln version? The chapter’s text stays as it is; this can’t be undone.</numerusform>
            <numerusform>Delete %Ln versions? The chapter’s text stays as it is; this can’t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>What only one of the two changed is taken as it is. %Ln passage(s) were changed in both: choose which to keep.</source>
        <translation>
            <numerusform>What only one of the two changed is taken as it is. %Ln passage was changed in both: choose which to keep.</numerusform>
            <numerusform>What only one of the two changed is taken as it is. %Ln passages were changed in both: choose which to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>%Ln passage(s) still to choose</source>
        <translation>
            <numerusform>%Ln passage still to choose</numerusform>
            <numerusform>%Ln passages still to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>put back %Ln chapter(s)</source>
        <translation>
            <numerusform>put back %Ln chapter</numerusform>
            <numerusform>put back %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete %Ln chapter(s) for good, with all their versions and drafts? This can’t be undone.</source>
        <translation>
            <numerusform>Delete %Ln chapter for good, with all its versions and drafts? This can’t be undone.</numerusform>
            <numerusform>Delete %Ln chapters for good, with all their versions and drafts? This can’t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Empty the trash? %Ln chapter(s) will be gone for good, with all their versions and drafts. This can’t be undone.</source>
        <translation>
            <numerusform>Empty the trash? %Ln chapter will be gone for good, with all its versions and drafts. This can’t be undone.</numerusform>
            <numerusform>Empty the trash? %Ln chapters will be gone for good, with all their versions and drafts. This can’t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter}</source>
        <translation>
            <numerusform>%Ln time in {chapter}</numerusform>
            <numerusform>%Ln times in {chapter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter} that you could record</source>
        <translation>
            <numerusform>%Ln time in {chapter} that you could record</numerusform>
            <numerusform>%Ln times in {chapter} that you could record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>%Ln time(s) can’t all be right: they are drawn in red.</source>
        <translation>
            <numerusform>%Ln time can’t be right: it is drawn in red.</numerusform>
            <numerusform>%Ln times can’t all be right: they are drawn in red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln that cannot be so</source>
        <translation>
            <numerusform>%Ln that cannot be so</numerusform>
            <numerusform>%Ln that cannot be so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln hardly so</source>
        <translation>
            <numerusform>%Ln hardly so</numerusform>
            <numerusform>%Ln hardly so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln dismissed…</source>
        <translation>
            <numerusform>%Ln dismissed…</numerusform>
            <numerusform>%Ln dismissed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_list.py"/>
        <source>%Ln more: look for words to see them.</source>
        <translation>
            <numerusform>%Ln more: look for words to see it.</numerusform>
            <numerusform>%Ln more: look for words to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Mend all %Ln like it</source>
        <translation>
            <numerusform>Mend %Ln like it</numerusform>
            <numerusform>Mend all %Ln like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>%Ln finding(s) now</source>
        <translation>
            <numerusform>%Ln finding now</numerusform>
            <numerusform>%Ln findings now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more fact(s). Search for one by its words.</source>
        <translation>
            <numerusform>%Ln more fact. Search for it by its words.</numerusform>
            <numerusform>%Ln more facts. Search for one by its words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more in this chapter.</source>
        <translation>
            <numerusform>%Ln more in this chapter.</numerusform>
            <numerusform>%Ln more in this chapter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>%Ln of {all} chapter(s)</source>
        <translation>
            <numerusform>%Ln of {all} chapters</numerusform>
            <numerusform>%Ln of {all} chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln word(s) come in</source>
        <translation>
            <numerusform>%Ln word comes in</numerusform>
            <numerusform>%Ln words come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln go out</source>
        <translation>
            <numerusform>%Ln goes out</numerusform>
            <numerusform>%Ln go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>Show %Ln more paragraph(s)</source>
        <translation>
            <numerusform>Show %Ln more paragraph</numerusform>
            <numerusform>Show %Ln more paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln new chapter(s)</source>
        <translation>
            <numerusform>%Ln new chapter</numerusform>
            <numerusform>%Ln new chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln chapter(s) updated</source>
        <translation>
            <numerusform>%Ln chapter updated</numerusform>
            <numerusform>%Ln chapters updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln chapter(s) found</source>
        <translation>
            <numerusform>%Ln chapter found</numerusform>
            <numerusform>%Ln chapters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new word(s)</source>
        <translation>
            <numerusform>%Ln new word</numerusform>
            <numerusform>%Ln new words</numerusform>
        </translation>
    </message>
</context>
</TS>
