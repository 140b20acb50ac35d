"""German."""

from calsync.wording.texts import Texts

TEXTS = Texts(
    titles={
        "card": "Gespräch mit {who}: nach dem Zeitplan fragen",
        "followup": "Bei {who} nachfragen ({number} von {total})",
        "followup_only": "Bei {who} nachfragen",
        "feedback": "{who} um Rückmeldung bitten",
        "letgo": "Abhaken: {who}",
        "thankyou": "{who} für das Gespräch danken",
    },
    event_titles={
        "card": "{who}: nach dem Zeitplan fragen",
        "followup": "Nachfragen: {who} ({number} von {total})",
        "followup_only": "Nachfragen: {who}",
        "feedback": "Um Rückmeldung bitten: {who}",
        "letgo": "Abhaken: {who}",
        "thankyou": "Danke sagen: {who}",
    },
    discreet_titles={
        "card": "Nach dem Zeitplan fragen",
        "followup": "Nachfrage {number} von {total}",
        "followup_only": "Nachfrage",
        "feedback": "Um Rückmeldung bitten",
        "letgo": "Abhaken",
        "thankyou": "Danke sagen",
    },
    what={
        "card": "Frag, bevor du gehst, wie und wann entschieden wird. Schreib die Antwort unten"
        " hinter „timeline“, so wie sie fiel, etwa zwei Wochen oder bis 20. März: Sie ersetzt"
        " die übliche Woche Wartezeit.",
        "followup": "Zeit, nachzufragen: Eine kurze, freundliche Nachricht genügt.",
        "followup_timeline": "Der genannte Tag ist vorbei: Eine kurze, freundliche Nachricht"
        " genügt.",
        "followup_again": "Noch keine Antwort: Frag noch einmal kurz nach, beharrlich, aber"
        " nicht lästig.",
        "followup_again_timeline": "Noch keine Antwort: Frag noch einmal kurz nach, beharrlich,"
        " aber nicht lästig.",
        "followup_last": "Die letzte Nachricht: Höflich abschließen und die Tür offen lassen.",
        "noshow": "Es ist niemand gekommen: Bitte um einen neuen Termin, ohne Vorwurf.",
        "noshow_again": "Noch kein neuer Termin: Frag noch einmal kurz nach.",
        "noshow_last": "Die letzte Nachricht wegen eines neuen Termins: Höflich abschließen und"
        " die Tür offen lassen.",
        "feedback": "Sie haben abgesagt. Frag einmal, was du besser machen kannst: Das ist das"
        " Nützlichste, was du mitnehmen kannst.",
        "letgo": "Keine Antwort ist das häufigste Ende und sagt wenig über dich. Schreib unten"
        " hinter „lesson“, was gut lief, was du anders machen würdest und was du nächstes Mal"
        " fragen willst. Dann lass es gut sein.",
        "thankyou": "Ein kurzer Dank am selben Tag, spätestens am nächsten Morgen.",
    },
    drafts={
        "followup": "vielen Dank noch einmal für unser Gespräch {talk}. Mein Interesse ist"
        " unverändert groß. Gibt es schon Neuigkeiten zu den nächsten Schritten, oder brauchen"
        " Sie noch etwas von mir?",
        "followup_timeline": "vielen Dank noch einmal für unser Gespräch {talk}. Sie hatten"
        " erwähnt, dass Sie bis zum {decision} entscheiden möchten. Gibt es schon Neuigkeiten?"
        " Mein Interesse ist unverändert groß.",
        "followup_again": "ich melde mich noch einmal wegen unseres Gesprächs {talk}. Ich bin"
        " weiterhin sehr interessiert und würde mich über einen kurzen Zwischenstand freuen.",
        "followup_again_timeline": "ich melde mich noch einmal wegen unseres Gesprächs {talk}."
        " Sie hatten erwähnt, dass Sie bis zum {decision} entscheiden möchten, und mir ist"
        " bewusst, dass so etwas länger dauern kann. Ich bin weiterhin sehr interessiert und"
        " würde mich über einen kurzen Zwischenstand freuen.",
        "followup_last": "ich melde mich ein letztes Mal wegen unseres Gesprächs {talk}. Falls"
        " Sie sich anders entschieden oder Ihre Pläne sich geändert haben, habe ich dafür"
        " Verständnis. Sollte sich wieder etwas ergeben, freue ich mich, von Ihnen zu hören."
        " Vielen Dank für Ihre Zeit.",
        "noshow": "leider haben wir uns zu unserem Gespräch {talk} verpasst. Ich würde mich nach"
        " wie vor gern mit Ihnen unterhalten. Können Sie mir einen neuen Termin vorschlagen,"
        " der Ihnen passt?",
        "noshow_again": "zu unserem Gespräch {talk} hatten wir uns leider verpasst, und ich"
        " würde es nach wie vor gern nachholen. Passt Ihnen ein Termin in den nächsten Tagen?",
        "noshow_last": "ich melde mich ein letztes Mal wegen unseres Gesprächs {talk}, zu dem"
        " wir uns verpasst hatten. Falls Ihre Pläne sich geändert haben, habe ich dafür"
        " Verständnis. Möchten Sie sich noch mit mir unterhalten, freue ich mich über einen"
        " neuen Termin.",
        "feedback": "vielen Dank für Ihre Nachricht und für unser Gespräch {talk}. Über ein, zwei"
        " Sätze Rückmeldung würde ich mich sehr freuen: Was kann ich beim nächsten Mal besser"
        " machen? Ihnen und dem Team alles Gute.",
        "thankyou": "vielen Dank für Ihre Zeit und für unser Gespräch {talk}. Ich freue mich, von"
        " Ihnen zu hören.",
    },
    subjects={
        "followup": "Unser Gespräch {topic}",
        "followup_timeline": "Unser Gespräch {topic}",
        "followup_again": "Unser Gespräch {topic}",
        "followup_again_timeline": "Unser Gespräch {topic}",
        "followup_last": "Unser Gespräch {topic}",
        "noshow": "Neuer Termin für unser Gespräch {topic}",
        "noshow_again": "Neuer Termin für unser Gespräch {topic}",
        "noshow_last": "Neuer Termin für unser Gespräch {topic}",
        "feedback": "Bitte um Rückmeldung zu unserem Gespräch {topic}",
        "thankyou": "Vielen Dank für unser Gespräch {topic}",
    },
    questions=(
        "Wie geht es weiter, und wer entscheidet?",
        "Bis wann kann ich mit einer Antwort rechnen?",
        "An wen darf ich mich bei Fragen wenden?",
    ),
    talk="am {day}{round}{about}",
    talk_round=" ({name})",
    talk_about=" über {matter}",
    topic_about="über {matter}",
    topic_day="am {day}",
    matter_role_at="die Stelle „{role}“ bei {employer}",
    matter_role="die Stelle „{role}“",
    matter_employer="die Stelle bei {employer}",
    greeting="Guten Tag,",
    greeting_named="Guten Tag {name},",
    closing="Mit freundlichen Grüßen",
    closing_named="Mit freundlichen Grüßen\n{name}",
    fill_in="Trag ein, was du weißt, hier oder in den Notizen des Gesprächs.",
    statuses="Hinter „status“ passt replied (Antwort), offer (Angebot), rejected (Absage),"
    " withdrew (zurückgezogen), no-show (niemand kam) oder waiting (offen).",
    day="{day}. {month}",
    day_and_year="{day}. {month} {year}",
    date="{weekday}, {day}. {month} {year}",
    weekdays=(
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ),
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    round_number="Runde {number}",
    label_about="Es geht um",
    label_interview="Gespräch",
    label_write_to="Schreiben an",
    label_draft="Entwurf",
    label_subject="Betreff",
)
