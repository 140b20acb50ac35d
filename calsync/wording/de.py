"""German."""

from calsync.wording.texts import Texts

TEXTS = Texts(
    titles={
        "card": "Gespräch mit {who}: nach dem Zeitplan fragen",
        "followup": "Bei {who} nachfragen ({number} von {total})",
        "feedback": "{who} um Rückmeldung bitten",
        "letgo": "Abhaken: {who}",
        "thankyou": "{who} für das Gespräch danken",
    },
    event_titles={
        "card": "{who}: nach dem Zeitplan fragen",
        "followup": "Nachfragen: {who} ({number} von {total})",
        "feedback": "Um Rückmeldung bitten: {who}",
        "letgo": "Abhaken: {who}",
        "thankyou": "Danke sagen: {who}",
    },
    discreet_titles={
        "card": "Nach dem Zeitplan fragen",
        "followup": "Nachfrage {number} von {total}",
        "feedback": "Um Rückmeldung bitten",
        "letgo": "Abhaken",
        "thankyou": "Danke sagen",
    },
    what={
        "card": "Frag, bevor du gehst, wie und wann entschieden wird. Was sie nennen, ersetzt"
        " die übliche Woche Wartezeit.",
        "followup": "Zeit, nachzufragen: eine kurze, freundliche Nachricht genügt.",
        "followup_again": "Noch keine Antwort: frag noch einmal kurz nach. Beharrlich, nicht"
        " lästig.",
        "followup_last": "Die letzte Nachricht: höflich abschließen und die Tür offen lassen.",
        "feedback": "Sie haben abgesagt. Frag einmal, was du besser machen kannst: das ist"
        " das Nützlichste, was du mitnehmen kannst.",
        "letgo": "Keine Antwort ist das häufigste Ende und sagt wenig über dich. Schreib auf,"
        " was du gelernt hast, und lass es gut sein.",
        "thankyou": "Ein kurzer Dank am selben Tag, spätestens am nächsten Morgen.",
    },
    drafts={
        "followup": "vielen Dank noch einmal für das Gespräch am {day} über {about}. Mein"
        " Interesse ist unverändert groß. Gibt es schon Neuigkeiten zu den nächsten"
        " Schritten, oder kann ich noch etwas beitragen?",
        "followup_again": "ich melde mich noch einmal wegen {about}, worüber wir am {day}"
        " gesprochen haben. Ich bin weiterhin interessiert und würde mich über einen"
        " kurzen Zwischenstand freuen.",
        "followup_last": "dies ist meine letzte Nachricht zu {about}. Falls die Entscheidung"
        " gefallen ist oder sich verschoben hat, verstehe ich das. Sollte sich wieder"
        " etwas ergeben, freue ich mich, von Ihnen zu hören. Vielen Dank für Ihre Zeit.",
        "feedback": "vielen Dank für Ihre Rückmeldung zu {about}. Über ein, zwei Sätze zu"
        " unserem Gespräch am {day} würde ich mich sehr freuen: Was kann ich beim"
        " nächsten Mal besser machen?",
        "thankyou": "vielen Dank für Ihre Zeit am {day} und das gute Gespräch über {about}."
        " Ich freue mich, von Ihnen zu hören.",
    },
    subjects={
        "followup": "Unser Gespräch über {about}",
        "feedback": "Bitte um Rückmeldung: {about}",
        "thankyou": "Vielen Dank: {about}",
    },
    questions=(
        "Wie geht es weiter, und wer entscheidet?",
        "Bis wann kann ich mit einer Antwort rechnen?",
        "An wen darf ich mich bei Fragen wenden?",
    ),
    about_role_at="die Stelle „{role}“ bei {employer}",
    about_role="die Stelle „{role}“",
    about_employer="die Stelle bei {employer}",
    about_nothing="die Stelle",
    greeting="Guten Tag,",
    greeting_named="Guten Tag {name},",
    closing="Mit freundlichen Grüßen",
    fill_in="Hier oder in den Notizen des Gesprächs ausfüllen:",
    date="{weekday} {day}. {month} {year}",
    weekdays=("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."),
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
    label_employer="Firma",
    label_role="Stelle",
    label_interview="Gespräch",
    label_write_to="Schreiben an",
    label_draft="Entwurf",
    label_subject="Betreff",
)
