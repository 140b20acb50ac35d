"""English."""

from calsync.wording.texts import Texts

TEXTS = Texts(
    titles={
        "card": "Interview with {who}: ask for the timeline",
        "followup": "Follow up with {who} ({number} of {total})",
        "followup_only": "Follow up with {who}",
        "feedback": "Ask {who} for feedback",
        "letgo": "Let it go: {who}",
        "thankyou": "Thank {who} for the interview",
    },
    event_titles={
        "card": "{who}: ask for the timeline",
        "followup": "Follow up: {who} ({number} of {total})",
        "followup_only": "Follow up: {who}",
        "feedback": "Ask for feedback: {who}",
        "letgo": "Let it go: {who}",
        "thankyou": "Say thank you: {who}",
    },
    discreet_titles={
        "card": "Ask for the timeline",
        "followup": "Follow-up {number} of {total}",
        "followup_only": "Follow-up",
        "feedback": "Ask for feedback",
        "letgo": "Let it go",
        "thankyou": "Say thank you",
    },
    what={
        "card": "Before you leave, ask how and when they decide. Note the answer below, after"
        " “timeline”, as they said it, such as two weeks or by 20 March: it replaces the"
        " general wait of a week.",
        "followup": "Time to ask for news: a short, friendly message is enough.",
        "followup_timeline": "The day they named has passed: a short, friendly message is enough.",
        "followup_again": "No answer yet: ask once more, briefly. Persistent, not annoying.",
        "followup_again_timeline": "No answer yet: ask once more, briefly. Persistent, not"
        " annoying.",
        "followup_last": "The last message: close politely and leave the door open.",
        "noshow": "They did not turn up: ask for a new date, without reproach.",
        "noshow_again": "No new date yet: ask once more, briefly.",
        "noshow_last": "The last message about a new date: close politely and leave the door open.",
        "feedback": "They said no. Ask once what you could do better: it is the most useful"
        " thing to take along.",
        "letgo": "Silence is the commonest ending, and says little about you. Write down below,"
        " after “lesson”, what went well, what you would do differently, and what you would"
        " ask next time. Then let it go.",
        "thankyou": "A short thank-you on the same day, or the next morning at the latest.",
    },
    drafts={
        "followup": "Thank you again for our conversation {talk}. I remain very interested. Is"
        " there any news on the next steps, or anything else that you need from me?",
        "followup_timeline": "Thank you again for our conversation {talk}. You mentioned that"
        " you hoped to decide by {decision}, so I wanted to ask whether there is any news. I"
        " remain very interested.",
        "followup_again": "I am writing once more about our conversation {talk}. I remain"
        " interested and would be glad to hear how things stand.",
        "followup_again_timeline": "I am writing once more about our conversation {talk}. You"
        " mentioned that you hoped to decide by {decision}, and I know that such things can"
        " take longer. I remain interested and would be glad to hear how things stand.",
        "followup_last": "I am writing one last time about our conversation {talk}. If you have"
        " decided otherwise or your plans have changed, I understand. Should things open up"
        " again, I would be glad to hear from you. Thank you for your time.",
        "noshow": "It seems that we missed each other for our conversation {talk}. I would"
        " still like to talk with you. Could you suggest a new date that suits you?",
        "noshow_again": "We missed each other for our conversation {talk}, and I would still be"
        " glad to make up for it. Is there a time in the coming days that suits you?",
        "noshow_last": "I am writing one last time about our conversation {talk}, for which we"
        " missed each other. If your plans have changed, I understand. Should you still like"
        " to talk, I would be glad of a new date.",
        "feedback": "Thank you for letting me know, and for our conversation {talk}. I would be"
        " grateful for a sentence or two of feedback: what could I do better next time? All"
        " the best to you and the team.",
        "thankyou": "Thank you for your time and for our conversation {talk}. I look forward to"
        " hearing from you.",
    },
    subjects={
        "followup": "Our conversation {topic}",
        "followup_timeline": "Our conversation {topic}",
        "followup_again": "Our conversation {topic}",
        "followup_again_timeline": "Our conversation {topic}",
        "followup_last": "Our conversation {topic}",
        "noshow": "A new date for our conversation {topic}",
        "noshow_again": "A new date for our conversation {topic}",
        "noshow_last": "A new date for our conversation {topic}",
        "feedback": "Feedback on our conversation {topic}",
        "thankyou": "Thank you for our conversation {topic}",
    },
    questions=(
        "What are the next steps, and who decides?",
        "By when can I expect to hear from you?",
        "Whom may I write to if I have a question?",
    ),
    talk="on {day}{round}{about}",
    talk_round=" ({name})",
    talk_about=" about {matter}",
    topic_about="about {matter}",
    topic_day="on {day}",
    matter_role_at="the {role} position at {employer}",
    matter_role="the {role} position",
    matter_employer="the position at {employer}",
    greeting="Hello,",
    greeting_named="Hello {name},",
    closing="Kind regards",
    closing_named="Kind regards,\n{name}",
    fill_in="Fill in what you know, here or in the notes of the interview.",
    statuses="A status may be replied, offer, rejected, withdrew, no-show or waiting.",
    day="{weekday} {day} {month}",
    day_and_year="{weekday} {day} {month} {year}",
    date="{weekday} {day} {month} {year}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    round_number="round {number}",
    label_about="About",
    label_interview="Interview",
    label_write_to="Write to",
    label_draft="Draft",
    label_subject="Subject",
)
