<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <location filename="../../app/desktop/check_process.py"/>
        <source>The check ended before it was done. It will be tried again after your next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <source>What is shown beside the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/chapter_editor.py"/>
        <source>Chapter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Export “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Say where to write it: choose a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>What this export leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>There is nothing to export yet. Write a chapter, or import one, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Nothing is lost: this format holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Reading the fic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>This is there already, and Headcanon did not write it, or it was changed since:
{files}
Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Nothing was written. Choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Copy for a beta reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>A Word file with your chapters and your open comments. Your reader may change it with “Track changes” and comment on it in Word, LibreOffice or Google Docs; then choose File, Bring back a beta reader’s copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Put resolved comments in, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Write the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>%Ln chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Written: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/chapter_checks.py"/>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>What do you want to remember or ask here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>Your name, as beta readers will see it (asked only once):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>On “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Folder for the chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>The folder “{folder}” will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>The fic is being exported still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Your last changes could not be saved, and would be missing. Save them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>Exporting to {place}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Done: %Ln file(s) written to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>“{file}” was changed since Headcanon wrote it. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Canceled. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>LaTeX source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, to be pasted into AO3’s HTML editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A book for e-readers, with a table of contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document for Word or Google Docs, good for beta readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document for LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Pages to print or to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Text with its emphasis written out, good for other tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>The words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document that nearly every word processor opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Source for TeX, to set the pages yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Pandoc’s own tree, for other programs to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, for FanFiction.net’s document manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, to be pasted into Wattpad’s editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file that ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>For reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Standard manuscript format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A5 book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Finished chapters (revised or posted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Posted chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Chapters not yet posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Only those ticked</source>
        <translation>Only those checked</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>For a format of a newer Headcanon: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>A beta reader’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Changes and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Change or comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>The change in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>How changes are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Put checked changes into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Take checked changes as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Uncheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Comparing it with your chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/verbs/findings.py"/>
        <source>In no chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>not tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Comment: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Text that is in no chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>All by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>All that nobody tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Your reader changed nothing and made no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Chosen: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Put in “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Begin a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Take out “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>“{old}” becomes “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>your text says so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>you have changed these words: taken as a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>no place found: taken as a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Your text says here now: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Nobody tracked this. It may be what you changed yourself since the copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>These words are no longer in your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Accept the tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Undo the tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Keep the tracked changes as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The source has tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Merge with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The chapter&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The work&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Copy this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>{what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>There is nothing to import: choose chapters or fields to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The chapter&apos;s fields ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The work&apos;s fields ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Versions and drafts of this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Keep this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Keep the chapter as it stands, under a name (Ctrl+Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Another draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Try another draft of this chapter; the main text is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Only versions with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>No versions of this chapter yet. One is kept by itself before you change it, then every few minutes while you write. Keep one under a name before a big change: nothing can get lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Name it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>More for this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>The fic is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>There is a preset “{name}” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Rename the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Delete the preset “{name}”? What it has written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Write this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare with what is written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Merge into the main text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{words} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count} of {goal} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today more was deleted than written: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today’s goal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{words} to go today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today is a day off. What you write counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>There is no goal for today. You can set one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Write today, and a streak begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>the longest was {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>No streak at present; {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Streak: {days} in a row, your longest yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Streak: {days} in a row; {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Sitting: it begins with the first word you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{count} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>This sitting: {words} words, {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Its goal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>There is no goal for the whole fic. You can set one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count}: the goal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count}, {words} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{day} is {days} of writing away: {words} on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>The deadline, {day}, has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>You are {words} ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>You are {words} behind the even pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Of late you wrote {words} a day. Going on so, you are done on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>New fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>My fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>This chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>All chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Open</source>
        <comment>comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Comments of which chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Which comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Comment on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>On what is selected, or on the sentence at the cursor (Ctrl+Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>The comment and its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>There are no words at the cursor to comment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>resolve comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>reopen comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>change comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>answer to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Words no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>No comments yet. Select words in the text and press Ctrl+Alt+M; what a beta reader remarks comes here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>{open} open, {resolved} resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>%Ln answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Headcanon fics (*.fic);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Keep the fic as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Copy</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Put the whole fic back to what it was on {moment}? What it is now is backed up first, so you can come back to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>The last changes could not be saved. Close all the same, and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{title} (to read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>To read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>The fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>minutes of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Keep a version of the chapter every so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>A version every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>What you type is saved within seconds. A backup of the whole fic is made when you close it after a change, and when you open it after half a day. The newest {count} are kept, and one a day for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>No backup yet. One is made when you close the fic, or now if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Restore this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>{moment} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open to read only: nothing is changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Not saved! It is tried again every few seconds; save a copy elsewhere if that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Not yet: within the next seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Everything. Nothing was written since the fic was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Everything, last at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Copied to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Headcanon fics (*.fic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Not saved yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Not saved!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Saving and backups. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{words} ({count} today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{count} in this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/main_window.py"/>
        <source>%Ln word(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln new chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln chapter(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>fields of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>Imported: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Paste the words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find in all chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>New fic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Open the sample fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Import a manuscript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import a folder or another program’s project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import from the clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Copy the chapter as AO3 HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save the posting sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Mark the chapter as posted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Copy for a beta reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Bring back a beta reader’s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Saving and backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Close the fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Manuscripts ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Import a folder or another program&apos;s project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>{source} ({moment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>This fic is open to read only: nothing can be imported into it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Strike through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Small capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Body text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Centred</source>
        <translation>Centered</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Scene break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Line across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Curly quotes and dashes as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Find a command or a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <location filename="../../app/desktop/menus/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Show the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>About Headcanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Headcanon {version}

A writing assistant for fan-fiction authors. GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>Comments and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>At the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>What becomes of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Where it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Which chapter it updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>after {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/manuscript_tree.py"/>
        <source>New chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Begin a chapter at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Merge with the next chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Next chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Previous chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>What is checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Dismissed findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Rename a character everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Record the time at the cursor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>{name} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/sidebar.py"/>
        <source>{name} panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Marks in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Saving and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Straight quotes turn towards the words, two hyphens become a dash, three dots an ellipsis. Undo gives back what you typed.</source>
        <translation>Straight quotes turn toward the words, two hyphens become a dash, three dots an ellipsis. Undo gives back what you typed.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Which marks a straight quote becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>As the fic’s language has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The line you write stays at one height, and the text moves instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>All else is dimmed while you write in focus mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Focus mode fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Without this, focus mode stays within its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>What you write in. It changes nothing in what you export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The usual serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Of the text on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The same text larger or smaller for a while; also with Ctrl++ and Ctrl+-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>How long a line may get, in heights of a letter. Lines of 30 to 40 are easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>100 % is set solid, 200 % is double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>How you tell where one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Space between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>First line indented, as in a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The colours of the window. As the system: light or dark, and high contrast where you asked for it.</source>
        <translation>The colors of the window. As the system: light or dark, and high contrast where you asked for it.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Of menus, panels and dialogs; the text on the page has its own. For example {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Today’s words beside the day’s goal, below the text. Without a goal there is nothing to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>What the window speaks, when Headcanon is started again. Your text stays in its own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <location filename="../../app/desktop/theme.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A wavy line under what may be a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A dashed line under what the ledger contradicts: ages, days, who knows what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A light ground behind what is commented on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A dotted line under every name of somebody in the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>There is nothing to set: what you write is saved as soon as you pause, and every {seconds} seconds while you don’t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Newest backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Whole copies, made while you write and when you close the fic. The last one of each of {days} days is kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The author of new fics, and of the comments that you write. It stays on this computer until you export a fic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Size of the window’s letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Chapters’ goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Type a number of words; 0 for no goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Posting schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>In the works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Words an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Save the sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>The sittings could not be saved: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Unchanged: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Updates {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, after {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln chapter(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Archive warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Fandoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Additional tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>End notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Place in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Canon baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Gift for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Planned chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Posted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>In focus mode, keep bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Split view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/sidebar.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>Map of relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Goals in the status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark spelling and grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark what doesn’t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Tint words with comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark names of the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>The paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Find in the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>New character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Nobody yet. Accept names found in the text at the left, or add somebody yourself. Names in the cast are never marked as misspelt, and continuity knows whom a sentence is about.</source>
        <translation>Nobody yet. Accept names found in the text at the left, or add somebody yourself. Names in the cast are never marked as misspelled, and continuity knows whom a sentence is about.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Other names, with commas between: Kurt, Mr. Hummel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>she/her, he/him, they/them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>1994, spring 1994 or 27 May 1994</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>From canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>One a line, such as:
eyes: brown
height: 6&apos;1&quot;
scar: left cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>This trait from the cursor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>The line with the caret is so from the sentence at the text’s cursor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>From</source>
        <comment>canon or original</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Rename everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Another name in the text and in all that is said of the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>from {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Merge “{name}” into the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>What only one of the two changed is taken as it is. %Ln passage(s) were changed in both: choose which to keep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Nothing was changed in both: the main text takes over all that is new in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep both wherever I haven’t chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>%Ln passage(s) still to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Passage {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep both, the main text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Taken out here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>{name} is really:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>merge {gone} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Names found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Add to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Is somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>also {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>perhaps a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Every name in the text is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln name(s) that are nobody’s yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Is somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>These names belong to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>add names of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>reject names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_list.py"/>
        <source>What doesn’t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_list.py"/>
        <source>%Ln more: look for words to see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Look for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Look for words among the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Put together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By gravity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Why this may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln that cannot be so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln hardly so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln worth a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Everything fits, as far as the ledger and the text say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln dismissed…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Checking: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>mend all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>It is intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Why it is so, for yourself (may be left empty):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>accept finding as intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>turn rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Change to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Dismiss here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>It is intended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Mend all %Ln like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Dismiss everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>For whom or what this is about, in the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Turn this rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>dismiss finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Find in the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>New fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>No facts yet. A fact is something that is so in your story and that not everybody knows. Give it its cues, the words that give it away, and the checker sees who speaks of it too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>The words that give it away: divorce, divorced, ex-husband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Scene in {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Is so from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Who comes to know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Changes of knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Somebody learns… (at the cursor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>unconscious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Say who dies, leaves, falls asleep or is hurt, and from which sentence on. The checker then sees who walks in though dead, and who runs on a broken leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Add from the cursor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Divergences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Diverge at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Diverge from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Follow canon again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>The start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>What is so instead: they never marry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>What the trait is instead: green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Value instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Go to its sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Put the cursor into the sentence where your story leaves canon first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>diverge from canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>change divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>follow canon again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Canon is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from the event {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>new condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>a broken wrist, in Paris…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>run, climb, both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>For good, or not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Is</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Doesn’t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>What can’t be done then, with commas between. Common injuries know theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>change condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>{what}
since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>{what}
since {since}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Find in canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>New canon fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>No canon facts yet. Write down what the source holds and where it says so (5x12; Book 3, chapter 7), set how far your story follows it, and say where it leaves it. The checker then tells what contradicts the canon that is still in force. A pack that others of your fandom have made can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What the source holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>new canon fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Import a canon pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon packs (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>import canon pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Share canon as a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon packs (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>There are no canon facts yet. Add one on the Canon page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Diverge from canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What this story leaves at the cursor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>5x12, Season 5, Book 3, chapter 7 or film 2; empty for all of canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>This story follows canon until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Import a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Share as a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Where canon says so: 5x12; Book 3, chapter 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>eyes, hair, height, siblings, school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What it is in canon: blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Words that contradict it: brown-eyed, his brown eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>In this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>change canon fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>canon baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>delete canon fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>The pack speaks of people who are not in your cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Add them to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Take the facts without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Overridden by this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>After the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Nobody yet. Put the cursor where somebody learns it, and press Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>change fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>What is so in this story:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>new fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>delete fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>who knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>The sentence at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>Event: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>, from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>at {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Spelling and grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>ignore issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>ignore rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>add to dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>%Ln issue(s) in this chapter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Nothing to mend in this chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>The check failed; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Move it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Moved to another place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>set as {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>body text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>centred</source>
        <translation>centered</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>scene break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>line across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Ignore rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Add to dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Who learns what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Blaine forgets this · Cooper tells Kurt and Rachel · the reader learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{what}: its sentence is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>It was “{words}”. Set it to another sentence, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name}: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The scene “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The event “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The note “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name} and “{fact}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name}’s {trait}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{first} and {second}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>The reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>Evidence that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>What they hold true instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Rename a character everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>The new name in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Show every change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>What the other names become. An empty one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Rename in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>What “{name}” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Also where the name is written small ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>{name} has one of these names already: the two could no longer be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Titles, summaries and notes of chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>From</source>
        <comment>whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Say which fact it is, and who it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Somebody learns or forgets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Find a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Somebody learns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Say who learns or forgets something in the sentence at the cursor (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/tour/steps.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <location filename="../../app/desktop/views/matrix_view.py"/>
        <source>Who knows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>As of the cursor, in {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>No facts yet. A fact is something that is so in your story and that not everybody knows: a divorce, a name, a lie. Put the cursor where somebody learns one, and press Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more fact(s). Search for one by its words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>not suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Suggested here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more in this chapter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>So it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Suggest it at these words no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Whether it is so at this point, depends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Not so yet, at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>No longer so, at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>Whether it is so yet, depends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Nothing says that these know: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Go to: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer to the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/controller.py"/>
        <location filename="../../app/desktop/panels/master_detail.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Comment’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Note’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Note’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>No notes yet. Keep ideas, promises to readers and loose ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>New note here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>A note on the sentence at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>change note {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Drag a note, or press Alt and an arrow, to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>No note holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>delete note {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Find in the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>New place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>No places yet. Add where your scenes happen; the timeline then shows who is where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Nothing larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>As it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>As it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Order of the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Table</source>
        <comment>timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How the timeline is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>%Ln time(s) can’t all be right: see Continuity.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Each scene that you write will stand here. Say when a few of them happen, or how long lies between, and the rest is worked out: dates, ages, and what can’t be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Record a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>no time at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>any time, as in 3 years or 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Say in a few words what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>“{length}” is not a length of time such as 3 years, 2 days or 90 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>The least is longer than the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Choose two different scenes or events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Who is there, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Nowhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>1 hour to 2 hours, or at most 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lasts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lengths of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>{later}: {length} after {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>What happens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>new event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>When ({examples}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>date event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How long it lasts (“3 years”, “1 hour to 2 hours”, “at most 2 days”, or nothing):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>length of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>There must be two scenes or events for time to pass between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>What comes later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>And what before it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How long after (“3 years”, “1 day to 2 days”, or nothing for any time):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>as a flashback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>as a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>{name} is {age} here, but {right} by the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>{name} was born {birth}, and this scene’s time makes that {right} years. Mend the age, the birth date in Cast, or the scene’s date in Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>Age that doesn’t add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>{first} and {second}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>It begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>This scene, after the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>The scene before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>“{words}” here, but {known} by the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>{what}: by what the ledger says of time it is {known}. Mend the words, or a date in Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at least {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>A length of time that doesn’t add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at most {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{least} and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{later} is {length} after {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>scene {number} of “{chapter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>the end of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{what} lasts {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{what} is dated {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{later} is told after {earlier}, and not as a flashback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>“{event}” is told of there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>believes something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>has forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Believes something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Has forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>not said how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/change_findings.py"/>
        <location filename="../../app/continuity/wording.py"/>
        <source>the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>{told}, namely that {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>was told by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>worked it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>overheard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>overheard it from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>was lied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>was lied to by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>has forgotten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>remembers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>has known it since before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>knows from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>suspects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>at “{event}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>at an event that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>in a chapter that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>in {chapter}, which has no text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>somewhere in {chapter}: its sentence is no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>forgot it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>remembered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>knew from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Corkboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Knows</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Nobody is in the cast yet. Add somebody on the Cast page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>{chapter}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>and %Ln more chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>Still there – {chapters}. You can export all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln open comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln mark(s) for what is to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Deleted chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>What the chapter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>The trash is empty. Chapters that you delete come here, with their versions and drafts, and can go back to where they were. Scenes that you delete are in the chapter’s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>deleted {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>put back %Ln chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete “{title}” for good, with all its versions and drafts? This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete %Ln chapter(s) for good, with all their versions and drafts? This can’t be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Empty the trash? %Ln chapter(s) will be gone for good, with all their versions and drafts. This can’t be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>What was posted of it is kept only here: that goes too. AO3 is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/session.py"/>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>new chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move %Ln chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>A part begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Name of the part:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>begin part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>rename part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>rename chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change colour</source>
        <translation>change color</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>set chapter’s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Word goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Words (0 for no goal):</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>delete %Ln chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>merge chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>split chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Mark “{chapter}” as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Address on AO3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Mark as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>join scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>delete scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>A card will stand here for each scene that you write. Give it a line of what happens, and rearrange your fic by dragging the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Write the first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Drag a card, or move it with Alt and the arrows. F2 writes on it, Enter goes to its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>What happens in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>The first line is its title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/manuscript_tree.py"/>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Chapters and scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Show only scenes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>The outline fills itself while you write: a row for each scene, with who is there, where and when. A scene begins where you press Ctrl+Enter in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>To write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Grey</source>
        <translation>Gray</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New chapter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Prologue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New prologue here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Interlude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New interlude here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Epilogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New epilogue here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Dissolve the part; its chapters stay	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Name the scene	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Join with the next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>A new chapter begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Delete the scene	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>A part begins here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>With its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>By its title alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Chapter to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copy the text as AO3 HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Mark as posted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Save the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3’s form for the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3’s form for the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>The work or the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Work</source>
        <comment>AO3’s form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>✓ {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copied for AO3: {chapter}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/verbs/posting_sheet.py"/>
        <source>There is nothing to post yet: the project has no chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Save the posting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Page for a browser (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>? (not known yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Part of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Where the work is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Nothing to post yet: write a chapter, and it is offered here. The work can be described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Posted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>The next to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Not posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3 would refuse: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3 still asks for: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Ready to post: {words} words as AO3 counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copied: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>change {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Word goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move to trash	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Where your fic is written, kept consistent, and made ready to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Look at the sample fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Projects opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Projects that you open will be listed here. You can also drop a .fic file or a manuscript (.docx, .txt, .html, .epub…) anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Nothing you write leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Open to read only: another window is writing to this project, or its folder is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Nothing written yet. Begin a first chapter, or bring what you have with File, Import a manuscript: Word, AO3 pages, plain text and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Begin the first chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>{problem} Your words are still here: do not close the window; use File, Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Comments or what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>There are no open comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Nothing is marked as still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Comments ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>To do ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Marks to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Look for these words; [ ] is anything in square brackets. Empty, the usual ones are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>%Ln mark(s) in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Nothing is marked. Write TK or [find her name] where something is still to come, and it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Find in this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>AB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match the case of what is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match the case of what is replaced: HE becomes SHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Replace all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Not in this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Find in all chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Type what you look for: every chapter is searched, with what you wrote just now. Straight quotes find curly ones, a hyphen finds dashes. Down goes to the hits, Enter into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Not in any chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>in %Ln chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>{found}, and more: only these are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_model.py"/>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/preview_model.py"/>
        <source>{ticked} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match case: “Rose” is not “rose”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Whole words: “her” is not in “there”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Regular expression: found just as it is written, quotes and dashes in this shape alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Show only what is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Tick all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Tick none</source>
        <translation>Check none</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Nothing was found that would change. Look for something else, or allow more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Replace {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Every change that will be made. Untick what should stay as it is; one undo takes all of it back.</source>
        <translation>Every change that will be made. Uncheck what should stay as it is; one undo takes all of it back.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>%Ln change(s) in doubt, not ticked.</source>
        <translation>
            <numerusform>%Ln change in doubt, not checked.</numerusform>
            <numerusform>%Ln changes in doubt, not checked.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>replace “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Next comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Previous comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Answer the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Resolve the comment, or reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Next mark for what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>List what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>New note on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Move the note up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Move the note down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Summaries and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>My open comments, in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Address, telephone, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Kept on this computer only, never in the fic’s file: you may hand that to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>Find a command or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>What to do, or where to go: a few letters will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>A command, a chapter, a scene, a character…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>Nothing is called like this. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/engine.py"/>
        <source>Reading the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/engine.py"/>
        <source>Reading {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>{first}; or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>It depends on when things happen. {either}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Before that: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Only in a dream: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Nothing says that {name} knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Not counted: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>“{word}” is nearly “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>“{name}” stands in the text {often} times, “{word}” {seldom}. If it is another name, add it to the cast, to the places or to the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>A name that is nearly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>The words “{words}” give away: {fact}. {state} If it is meant, dismiss this; if somebody learns it earlier, say where in Facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} speaks of “{words}”, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} writes of “{words}”, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} thinks of “{words}”, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>has forgotten it by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>believes something else then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>doesn’t know it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>nothing says that they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>Speaks of it before knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>These times can’t all be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>{circle}. One of them must give way; a scene told out of order can be marked as a flashback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>Times that can’t all be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>{name}’s {feature}: {here} here, {trait} in the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>In the cast, {name}’s {feature}: {trait}. Mend the text, or the trait; if it changes in the story, add the new one to the cast with the place where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>{trait} from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>Looks that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <location filename="../../app/storyview/date_words.py"/>
        <source>{date} is a {right}, not a {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>By the calendar. If your story’s world has another one, dismiss this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>{day} here, but the scene is on a {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>The scene is dated {date}, which is a {right}. Mend the day here, or the scene’s date in Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>Weekday and date disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Restore the whole earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <location filename="../../app/desktop/importing/taking.py"/>
        <location filename="../../app/desktop/menus/shortcuts_dialog.py"/>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Compare versions of {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Now, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>The main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>The draft “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>+{added} −{removed} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>restore a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the version (“before the rewrite”):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Kept {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Delete %Ln version(s)? The chapter’s text stays as it is; this can’t be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>take back a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>The main text is kept as it is while you write the draft.
Later you can merge the two, or let the draft go.

Name of the draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Try another draft of this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>begin draft “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>go to the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>go to draft “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Rename the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>rename draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Before merging “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft “{name}”, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>merge draft “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Merged. Both texts are kept in the history as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Let the draft “{name}” go? What it says stays in the history as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft “{name}”, let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>let draft “{name}” go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>Word counts, checks and exports take what is written now: the draft. The main text waits as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>To the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Let it go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>You are writing the draft “{name}”. Counts, checks and exports take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_view.py"/>
        <source>The main text is being written here, and no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Compare with the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Try another draft of this chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Go back to the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Merge the draft into the main text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Let the draft go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual for {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>“Say that again,” she whispered, and he did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual for {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Find a setting: font, quotes, backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>No setting is about that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>Bring back a beta reader’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>Word files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>bring in a beta reader’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>as many as the deadline asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Minutes a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Minutes of pause that end a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words of the whole fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>What the goal counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>The fic as long as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>What I write from its first day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>From the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Until the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Days from chapter to chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>The first on the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>change goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>A sitting ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>minutes without typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>NaNoWriMo: 50,000 words in November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>set up NaNoWriMo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>drop the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>A chapter every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Post weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Post every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>No schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>{day} is a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>Today’s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>Show the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>{minutes} of this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>{words} in this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The whole fic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Write today and your first day appears here. What you type counts, not what you paste, move or import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Words over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>{number} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Ready and not posted yet: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The next chapter is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>Calendar of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>{day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>The even pace to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>{day}: {words}; the fic has {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>Laying out the chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>There is no chapter to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>“{path}” is a folder. Name the file to write, such as “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>“{path}” is a file. For {format} name a folder, or a file that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>The {format} file could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” is there already, and is no export of Headcanon’s, or was changed since. Choose another name, or say that it may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: the disk is full. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: you may not write there, or another program has the file open. Choose another folder, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: part of its place is a file, not a folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: it is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <location filename="../../app/project/errors.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” is of a kind that can&apos;t be imported. These can: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/html_tree.py"/>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>Words between *stars* or _lines_ were made italic: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>a Word, OpenDocument or EPUB file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>an RTF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>“{file}” is not text but {kind}. Give it its own ending, or save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>an old Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>“{file}” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>The file was read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>“{file}” can&apos;t be read as {kind}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <source>“{file}” can&apos;t be read as HTML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <location filename="../../app/manuscript/importers/html_tree.py"/>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/json_tree.py"/>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” is nested too deep to be a manuscript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Empty lines were taken as scene breaks: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>kept as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>1 tracked change was {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>{count} tracked changes were {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>1 comment comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>{count} comments come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>The book’s cover was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: put in square brackets after their paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 picture was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} pictures were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>Words that tracked changes have deleted are struck through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: the words kept, row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 text that shows under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} texts that show under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 player of sound or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} players of sound or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: kept as links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 passage in another markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} passages in another markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: kept as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Choose at least one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>There is no text on the clipboard. Copy some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” takes more memory than there is. Import a part of it at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{chapter} (1 word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{chapter} ({count} words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/project_text.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>1 chapter: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{count} chapters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>fandoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Title: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Understood of the work: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>What stood above the text was put in the work’s notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{count} scene breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>1 scene break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>underlining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>strike-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>small capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>code type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no empty paragraphs: 1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no empty paragraphs: {count} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>Headings in {format} are one line: where they have more, a space parts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no place for what describes the work: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no headings: those without a number can&apos;t be told from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>Other drafts of a chapter stay in the project: the file has the one that is written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>No font on this machine has {signs}: where they stand, {format} shows an empty box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {what}: in 1 place the words stay, plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {what}: in {count} places the words stay, plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {style} style: 1 paragraph written plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {style} style: {count} paragraphs written plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” is not a Word file (.docx). Ask your reader to save it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” can&apos;t be read as DOCX: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>1 tracked change of how words are set (italics, spacing) can’t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>{count} tracked changes of how words are set (italics, spacing) can’t be shown one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is larger than {most} MB, far more than any fic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <location filename="../../app/project/opening.py"/>
        <source>There is no file at “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” can&apos;t be read: you are not allowed to. Change the file’s permissions, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” was changed while it was read. Wait until it is saved, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” is no file but a pipe or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is locked with a password. Save it without one, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <location filename="../../app/project/opening.py"/>
        <source>“{path}” can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>a document of Apple Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>an old Word file, or one of another program of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>“{file}” is a PDF, which holds pages and no paragraphs. Import what it was made from, or have Word or LibreOffice turn it into a .docx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>a table or slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>“{file}” is {kind}, which can&apos;t be read here. Open it where it was made (or in LibreOffice), save it as .docx, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” holds a file that would be written outside of it; not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” declares entities of XML, as no fic does; not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” unpacks to far more than a fic can be; not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/file_tree.py"/>
        <source>“{folder}” holds more than {most} files. Choose the folder of one fic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/file_tree.py"/>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is damaged, or not a {kind} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/backups.py"/>
        <source>There is a file at “{path}” already. Give the backup another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/backups.py"/>
        <source>The backup could not be written to “{folder}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/chapter_history.py"/>
        <source>There is no such version any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>That does not fit the rest of the ledger of “{file}”: something in it refers to what is not there, or is there twice ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>The disk that holds “{file}” is full or does not answer ({reason}). What was saved before is safe. Make room, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” can&apos;t be written where it is: the file or its folder is read-only. Move it to a folder of your own, or open it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” is damaged ({reason}). Open one of its backups instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” could not be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>There is a file at “{path}” already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” was made by an older Headcanon and must be brought up to date first. Open it for writing once, from a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is read-only. Open it to read, or copy it to a folder of your own to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>Nothing can be written to the folder “{folder}” ({reason}). Open “{file}” to read, or copy it to a folder of your own to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is open for writing already, by {holder}. Close it there, or open it here to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{path}” is a folder. A Headcanon project is a file whose name ends in .fic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is empty, and no Headcanon project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is not a Headcanon project. If it is a manuscript, import it into a project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is a database of another program, not a Headcanon project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” was made by a newer Headcanon. It was left as it is: update Headcanon to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is damaged ({reason}), and was left as it is. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/project.py"/>
        <source>“{file}” is open to read only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/project.py"/>
        <source>That chapter is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/restoring.py"/>
        <source>“{file}” could not be replaced: {reason}. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/restoring.py"/>
        <source>The backup “{file}” is damaged ({reason}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>A beta reader’s copy is a Word file: “{file}” must end in .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>There is no chapter to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is marked as revised or posted. Choose other chapters to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is marked as posted. Choose other chapters to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>Every chapter is marked as posted already. Choose other chapters to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is chosen. Tick those to export.</source>
        <translation>No chapter is chosen. Check those to export.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>“{file}” is the name of a project, not of an exported file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} holds no comments: yours stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} has no cover: the picture is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} is posted chapter by chapter: pages before and after are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>A manuscript in standard format is headed by your legal name. None is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>There is nothing to export yet: the project has no chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/finding.py"/>
        <source>This expression can’t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/finding.py"/>
        <source>This expression takes too long on this text. Repeats within repeats, such as (.*,)+, are the usual reason; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/log.py"/>
        <source>something went wrong inside Headcanon ({kind}). Your project is as it was last saved. The details are in “{log}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/replacing.py"/>
        <source>The replacement can’t be read: {reason}. \1 is what the first bracket of the expression found; a backslash itself is written \\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Begin to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>This is your page. What you write is saved by itself, and Undo goes back to when you opened the fic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Your fic at a glance. Click to go there, drag to rearrange, press F2 to rename. Ctrl+Enter in the text begins a new scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Tell Headcanon a secret of your story once, and it says for any spot of the text who knows it by then, with the sentence that proves it. Cast, Places, Timeline and Facts are above the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Checks that wait to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Spelling, grammar, ages, dates, and people who know too much are noticed here while you write. Nothing is changed for you, and whatever you dismiss stays quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>It stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Nothing you write leaves this computer. When a chapter is ready, File, Export makes it fit for AO3, e-readers, Word or print. Ctrl+Shift+P finds every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>Whether “{what}” overrides it by now depends on when things happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>by this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>This story overrides it {since}: {statement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>The story has no baseline: all of canon is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>The baseline “{baseline}” can’t be read as a place in the source, so all of canon is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>Its source “{source}” can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>It has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>{source}, so it is taken to be in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” can’t be held against the baseline “{baseline}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” is within “{baseline}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” comes after “{baseline}”, where this story leaves canon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/held_conditions.py"/>
        <source>{what} from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>writing hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} is listed as present, but {is_so}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} speaks, but {is_so}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} does something, but {is_so}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} is here, but is not born yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} was born {birth}, and this scene is before that. Mend the birth date in Cast, or the scene’s date in Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>The scene’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is dead by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is away ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is unconscious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>By the ledger {name} {is_so}. If this is a memory or a dream, mark the scene as one or dismiss this; if it is over by now, say until when in Cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>There, though gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>“{words}” contradicts canon: {statement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>{name}’s {trait}: {here} here, {value} in canon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>Canon{source}: {statement}. {why} If your story leaves canon here, say so on the Canon page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>canon fact: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>A contradiction of canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>{name} comes to believe something else, but knows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>From here on {name} is said to believe something else than this: {fact}. {state} If they forget it before, say where; if they only pretend, take this change out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>Believes a lie knowing better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{message} The fact: {fact}. {state} Say where it is learnt, or forgotten, before.</source>
        <translation>{message} The fact: {fact}. {state} Say where it is learned, or forgotten, before.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} forgets what they never knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} remembers what they had not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} remembers what they never knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>Forgets or remembers without cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>“{words}” doesn’t fit {name}’s {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>By the ledger {name} is still hurt here: {what}. Mend the deed; or, if it has healed, say until when in Cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>An injury forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>{name} learns here what they know already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>{name} comes to know it a second time: {fact}. {state} If it is forgotten in between, say where; if this only brings it up again, take this change out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>Learns it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>{name} has {thing} here, but {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>By the ledger, {thing}: {where}. Mend the sentence; or, if it has come back, say where in Things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>It is left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>{name} has it, who is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is gone ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>A thing left behind, yet used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>{name} is listed as present here, and the scene never names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>The scene’s record says that {name} is there, but none of their names stands in it. Take them off the list, let them be seen, or add the name that they go by here to the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>Listed as present, never mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>“{words}” is spoken of here as done, but isn’t so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>This is so only from a later moment on: {fact}. If it is meant as a wish or a plan, dismiss this; if it is so already, mend in Facts from when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>From here on: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>Mentioned before it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>{own} tells this scene as “I”, and is spoken of by name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The scene is told by {own} in the first person; this sentence speaks of {own} as of somebody else. Say “I”, or change the scene’s point of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The narration says “I” in a scene that is told of {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The rest of the scene speaks of {own} from outside. Say “he”, “she” or “they” here, or set a thought in italics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The narrator changes within a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>{other}’s mind, in {own}’s point of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>This scene is told from {own}, who cannot see “{words}”. Show what {own} sees or hears of it, or change the scene’s point of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>{own} is seen from outside, in their own point of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>This scene is told from {own}, who does not see “{words}”, unless there is a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>A slip of the point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>The reader is never told: {fact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>Somebody in the story knows it, but none of its cues stands in the text, and nothing in Facts says that the reader learns it. If the text tells it in other words, add them as cues, or say where the reader learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>Known to somebody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>The reader is never told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>{time} here, but the scene is in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <source>{words} here, but the scene is dated {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>The scene’s time makes it {first} to {last}. Mend the words, or the scene’s date in Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <source>Another day or year than the scene’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>Month or season that is not the scene’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>At the end {name} still only suspects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>At the end {name} still believes something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>The fact: {fact}. {state} Nothing after that settles it. If it is meant to stay open, dismiss this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>A secret still open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>{name} has it from {source}, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>It is said that {name} has it from {source}: {fact}. {state} Say where {source} learns it first, or from whom {name} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who has forgotten it by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who believes something else then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who doesn’t know it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>of whom nothing says that they know it then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>Told by one who didn’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>{name}’s {feature}: {here} here, {there} elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>The text also says “{there}” ({often} times in all). Mend one of them; if both are right, say in Cast which one holds from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>{there} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>Looks told in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} is at two places at once: {here} and {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} has {minutes} minutes from {there} to {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>“{first}” and “{second}” both have {name}, and their times overlap. Mend who is present, a place or a time; if one place is in the other, say so in Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} is at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>In two places at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>{name} is in this scene, and is not listed as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>The scene’s record lists who is present, and {name} is not among them. Add {name} there, or show that it is a call, a letter or a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>In the scene, but not listed as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it still stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it is over by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it has not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>“{words}” of {name} and {other}, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>By the ledger {name} and {other}: {kind}; {why}. Mend the word, or the relationship’s moments; who does not know of it may say so, if Facts says that they don’t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>The relationship changes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>A word for a relationship that isn’t so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>{name} witnesses this, but isn’t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>{name} is said to have seen or overheard it here: {fact}. In this scene there are: {there}. Put {name} into the scene, or say how else they come to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>Witnessed while not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Draw the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Timeline as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Timeline: from the order of telling to that of happening, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Fit the whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Fit what is chosen on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Lanes of the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Export the timeline as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Show the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>From the order of telling to that of happening, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Only what somebody doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Show the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>What has ended too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Arrange anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>New relationship…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Find in the things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>New thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>No things yet. Add the ring, the letter, the car that matter, and say where they are left. The checker then sees who uses what is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>What else the text calls it: ring, band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Where it is, from when on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>With whom, or where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>From the cursor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>At {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Put the cursor into the sentence where it changes hands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>where {name} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>To record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Everything found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Which times are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Times in the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>What could be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record it otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Nothing to record here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>What “{words}” says of time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>record a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter} that you could record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Nothing is left to record in {chapter}. “Everything found” lists what else it says of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>This chapter says nothing of when. Where the text has “three years later”, “last night” or “14 March 2014”, it is listed here, and one click records it in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>You said that there is nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>It means: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Somebody says so; it need not be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Offer nothing of these words any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Date the first scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Each scene that you write will stand here, in the lanes of those who are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>What the lanes stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Order along the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>As wide as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Draw each scene as wide as it has words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Show only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Show only what has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>+</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>−</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Further off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Fit chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Scenes and events on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Nothing has a date yet. Give one scene a date, and say how long lies between others: the rest is worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>%Ln time(s) can’t all be right: they are drawn in red.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Arrows go from one to the next, Enter goes to the text, Ctrl with the wheel comes nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Drag a scene to another time, or move it with Alt and the arrows. Ctrl with the wheel comes nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>It happens some time after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>date scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>length of scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Its plot line (nothing for none):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>plot line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Date it {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Put it some time after “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Leave it undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>After…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Plot line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Take the date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Hide this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>{title} timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Ticked lanes are shown. Space ticks; drag a lane, or move it with the buttons.</source>
        <translation>Checked lanes are shown. Space checks; drag a lane, or move it with the buttons.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Show none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <location filename="../../app/desktop/views/matrix_picture.py"/>
        <source>Nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>{name}: {stance}. {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>{words} New here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>Not so at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Whose knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Leave out the facts that everybody shown here knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Only those of whom something is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Leave out those whom no fact says anything of, anywhere in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Write the whole matrix as a drawing, a picture, or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Here you will see at a glance who knows what, scene by scene. It begins with a fact: something that is so in your story and that not everybody knows. Then say in the text who learns it, with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>To the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{title}: who knows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>No fact is left by these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Nothing is said of anybody yet. Press Ctrl+K where somebody learns a fact, or let everybody be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{name}: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Go to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{name} learns this here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>At the cursor in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Show the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>The order in which the slider goes through the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene as of which this is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Show the scene that the cursor is in, and follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>{chapter}: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene {place} of {count} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_canvas.py"/>
        <source>Drawn timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_canvas.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>These can’t all hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Choose a scene or an event to see what pins its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Pinned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>{title}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>This can’t be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>lasts {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Flashbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Undated, in the order of the telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Not told in any scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: plot lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>No place named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>No plot line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{year}s</source>
        <comment>decade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Nothing says yet when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{when} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{when} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{from} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{name} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{title} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{kind}: {title}. {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This file is far too large to be a canon pack. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>The canon pack can’t be read: {problem}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This is not a canon pack: it should begin with “headcanon_canon_pack: &apos;1&apos;”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This canon pack is for a newer Headcanon. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>There is no year 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>“{text}” is no date: there is no such month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>{month} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>A winter is of two years that follow each other, such as “winter 2012/13”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>Days, weeks and years are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” can mean more than one day. Write 3 April 2014, or 2014-04-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” needs a year, such as “{text} 2014”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” can’t be read as a date. Write as much as is known: 2014, the 1990s, spring 2014, early May 2014, 14 March 2014, 2014-03-14 20:30, a Tuesday in March 2014, June to August 2013, or Day 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>{first} comes after {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>There is no time of day like {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>“{text}” is no day: that weekday does not fall there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>on or after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>on or before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>{day}, between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{baseline}” can’t be read as a place in the source, so all canon facts stay in force. Write it as 5x12, Season 5, Book 3, chapter 7 or film 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>There are no canon facts to share yet. Add some on the Canon page, or import a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>The pack could not be written to “{file}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” is far too large to be a canon pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>There is no file at “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” is not a text file in UTF-8, as a canon pack is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” can’t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Canon facts: {added} added, {changed} changed, {same} as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Added to the cast: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Not in your cast, so these facts are kept without a character: {names}. Add them to the cast and import the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>The date of “{event}” is {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>{name} was born in {birth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>This scene’s date is {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>It begins: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>What “{what}” says began {length} before “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{scene}”, told as a flashback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} after “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{event}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} after “{event}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>“{event}” is {length} after “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>“{event}” was {length} before “{scene}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>This does not fit what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (a habit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (only if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (denied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>lasting {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>on a {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at {time} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>between {time} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{who} is {age} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{age} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>within {length} of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>day {day} of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{date} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>It is dated {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>“{statement}”, from “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>“{statement}”, to “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{length} after “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{length} before “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>Told after “{other}” ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>Told before “{other}” ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>{chapter} is no longer what readers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>It was posted on {date} and has been changed since. Compare the two, and post the chapter again if the change matters to readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers of {chapter} were told: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>The chapter says it no longer, but what was posted does. Post it again, or let a later chapter fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers already have {chapter} with these words: mend it where nothing is posted yet, or post it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers already have {chapter}, which this rests on: mend it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>What readers already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>What Headcanon looks for in this fic. A rule that is off finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>change rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>%Ln finding(s) now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Look for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Take it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>How grave it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>as grave as it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>at most: hardly so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>at most: worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Dismissed and intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>What is no longer told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Tell it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Show its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Findings that you have dismissed, or accepted as intended. Any of them can be told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>tell of findings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Cannot be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Hardly so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>nobody’s knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>Whose knowledge the fact is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>Their stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>What they know or don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>New relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Change the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>siblings, married, rivals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>What happens to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>what it becomes, where it becomes something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Say between which two people it is, and what they are to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>new relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>change relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Put the cursor into the sentence where that happens first, or choose an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>{change}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>What is chosen on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>On this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Choose somebody or a relationship with a click, or with Tab. Drag somebody, or move them with Alt and the arrows. The wheel, or + and -, come nearer; 0 shows all; F6 leaves the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>At this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>It depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>No relationships yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Show in Cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}: it depends on when things happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>It is so all the time: nothing says that it begins or ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Show {name} in Cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{kind} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{kind} (ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{news}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Forget where you have put people, and let the map find their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Here you will see what people are to each other, and how that changes scene by scene. It begins with the cast: put two people into it, then come back and tie them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>To the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>{title}: relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>delete relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Is so at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Depends on when things happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>{first} and {second}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>{name} is not in the cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>Somebody called {name} acts here. Add them to the cast; if it is nobody, say so there, and it is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>A name without a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>New canon fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Diverge from canon at the cursor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>How far the story follows canon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Import a canon pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Share canon as a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/dates.py"/>
        <source>2014, spring 2014, 14 March 2014 20:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/dates.py"/>
        <source>“{length}” is not a length of time such as “3 years”, “1 day to 2 days” or “at most 2 hours”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>Which chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>Chapters by number or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>or a list: 1, 3-5, Epilogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>%Ln of {all} chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>No chapter. Choose others above, or tick some.</source>
        <translation>No chapter. Choose others above, or check some.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>No cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>None. Choose a picture, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/export_process.py"/>
        <source>The export ended before it was done, and nothing was written. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Pages before and after the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Heading of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>What stands on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Add a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>An empty page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Pages above “The story” stand before it, those below it after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>— The story —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Your presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Ready-made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Presets and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Change a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>{name} (yours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Copies it into your templates folder, where you can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Open the templates folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>The folder “{folder}” can’t be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <source>Chapters found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>The chapter&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln word(s) come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln go out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>Show %Ln more paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>Checked fields are taken from the source, the others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>In your project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/origin.py"/>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/editors.py"/>
        <source>Tags, between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>Copy {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>{length} of {limit} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>{length} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>Fandoms, relationships, characters and additional tags are {count} together; AO3 takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>{length} characters as AO3 counts them, {over} over its limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>The text is too short: AO3 takes no chapter of fewer than {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for at least one archive warning, or that none applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for at least one fandom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>There is no text to post yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 has no {field} “{name}”. Choose one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>“{tag}” holds {characters}, which AO3 takes in no tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>“{tag}” has {length} characters; AO3 takes {limit} in a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>A tag is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/chapter_files.py"/>
        <source>AO3 would not take this. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” has more than {size} MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{path}” can&apos;t be read: {reason}. Choose another picture, or export without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” is no whole JPEG, PNG or GIF picture. Choose another one, or save it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” is {width} × {height} dots large; at most {most} each way can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/json_tree.py"/>
        <source>Writing JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The cover “{file}” is damaged. Choose another picture, or export without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Setting the pages took longer than {minutes} minutes. Export fewer chapters at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Typst could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The pages need more memory than there is. Export fewer chapters at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The PDF could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>it is far larger than any template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>it is not saved as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>Headcanon’s template {file} can’t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>Your template can’t be used ({where}): {reason}. Mend it, or delete “{path}” to use Headcanon’s own again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a “}}” closes what was never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a remark is not closed with “*/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a “{{” is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>“{file}” is a work from AO3 whose chapters are missing. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>Chapter {number} has its own byline, which has no place here: “{byline}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>The work has {expected} chapters, but the file holds {count}: its end may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>The file has no preface: nothing is known of the work but its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>“{file}” is damaged, or not an EPUB file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <location filename="../../app/manuscript/importers/ao3_html.py"/>
        <source>Looking for the chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>The page “{page}” of the book is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>Pictures that are in the book itself: {count}. Their places and descriptions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_fields.py"/>
        <source>The work is also part {number} of the series “{title}”: one series has a place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_fields.py"/>
        <source>AO3 says of the work: “{what}”. It has no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_html.py"/>
        <source>The file breaks off before its end. If text is missing, download the work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Nothing in “{folder}” can be read. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>“{folder}” holds no file that can be imported. These can: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out, as files of other kinds: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: 1 hidden or backup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {count} hidden or backup files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: 1 empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {count} empty files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/importer.py"/>
        <source>Reading “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/json_tree.py"/>
        <source>Understanding the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>“{file}” holds no novelWriter project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Only the novel was read; left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Inactive documents were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>These documents are missing in the project: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Synopses, comments, tags and titles of scenes are comments and summaries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>“{file}” can&apos;t be read as ODT: it has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>1 formula, chart or other object was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>{count} formulas, charts or other objects were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/project_text.py"/>
        <source>Scene: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/rtf_batch.py"/>
        <source>Reading the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>“{file}” has no draft folder, so there is no text to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>“{file}” holds no Scrivener project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Only the draft was read; left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Not in the compile, and so left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Keywords, labels and other data of Scrivener were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>{count} texts were damaged; their words are here without their emphasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Synopses, notes, annotations and titles of scenes are comments and summaries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/several.py"/>
        <source>{file}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/several.py"/>
        <source>In {count} files: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/xml_tree.py"/>
        <source>“{file}” is damaged: it is no XML that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Finding the chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Without a chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Unused chapters and scenes, notes and lists were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Only the text was read; left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Descriptions, notes and titles of scenes are comments and summaries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/pandoc.py"/>
        <source>after {seconds} seconds there is no end to it; it may be damaged, or nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/manuscript/pandoc.py"/>
        <source>it takes more memory than any fic; it may be damaged, or nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>“{path}” is a file. For several exports name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>There is no template “{name}” for that. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>{format} comes in one dress only; it has no templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Post to AO3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, to be pasted into AO3’s HTML editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Beta reader’s Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Word, with your comments in the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>E-reader EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A book for Kindle, Kobo, phone or tablet, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Manuscript to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Word in standard manuscript format: your legal name, double spacing, no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A5 book PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Pages to print and to bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>FanFiction.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, for its document manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Wattpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, to be pasted into Wattpad’s editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>There is no preset “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>The preset “{name}” is for the format “{format}”, which only a newer Headcanon knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>There is a preset “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_batch.py"/>
        <source>No file is called like “{pattern}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>Comparing it with your chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>The source holds no emphasis: words that your chapters have already keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” is being written as the draft “{draft}”: it is that draft which is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>The source has your chapters in another order. They keep the order that they have here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” of the source also holds most of your “{other}”, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” of the source stands in your “{other}” for the most part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>Before the import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>The project has changed since this import was looked at. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>The project&apos;s own {field} was kept; the source has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>the story this is written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Dedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>For </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Thank you to my beta readers, and to everyone who left a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>About the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>{author} writes fan fiction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Copyright and disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>This is a work of fan fiction by {author}, written for love and not for money. The characters and the world of {fandoms} belong to their creators.
Please do not repost it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>“{path}” is too long for a page before or after the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>The page “{path}” could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>The page “{path}” is no text in UTF-8. Save it as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/verbs/posting_sheet.py"/>
        <source>“{file}” is the name of a project, not of a posting sheet. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
