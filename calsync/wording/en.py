"""English."""

from calsync.wording.texts import Texts

TEXTS = Texts(
    titles={
        "card": "Interview with {who}: ask for the timeline",
        "followup": "Follow up with {who} ({number} of {total})",
        "feedback": "Ask {who} for feedback",
        "letgo": "Let it go: {who}",
        "thankyou": "Thank {who} for the interview",
    },
    event_titles={
        "card": "{who}: ask for the timeline",
        "followup": "Follow up: {who} ({number} of {total})",
        "feedback": "Ask for feedback: {who}",
        "letgo": "Let it go: {who}",
        "thankyou": "Say thank you: {who}",
    },
    discreet_titles={
        "card": "Ask for the timeline",
        "followup": "Follow-up {number} of {total}",
        "feedback": "Ask for feedback",
        "letgo": "Let it go",
        "thankyou": "Say thank you",
    },
    what={
        "card": "Before you leave, ask how and when they decide. What they name replaces"
        " the general wait of a week.",
        "followup": "Time to ask for news: a short, friendly message is enough.",
        "followup_again": "No answer yet: ask once more, briefly. Persistent, not annoying.",
        "followup_last": "The last message: close the loop politely and leave the door open.",
        "feedback": "They said no. Ask once what you could do better: it is the most"
        " useful thing to take along.",
        "letgo": "No answer is the commonest ending, and says little about you. Write down"
        " what you learnt, then let it go.",
        "thankyou": "A short thank-you on the same day, or the next morning at the latest.",
    },
    drafts={
        "followup": "Thank you again for the conversation on {day} about {about}. I am still"
        " very interested. Is there any news on the next steps, or anything I can add"
        " from my side?",
        "followup_again": "I am writing once more about {about}, which we talked about on"
        " {day}. I remain interested and would be glad to hear how things stand.",
        "followup_last": "This is my last message about {about}. If the decision has been"
        " made or has moved, I understand. Should things open up again, I would be glad"
        " to hear from you. Thank you for your time.",
        "feedback": "Thank you for letting me know about {about}. I would be grateful for a"
        " sentence or two of feedback from our conversation on {day}: what could I do"
        " better next time?",
        "thankyou": "Thank you for your time on {day} and the good conversation about"
        " {about}. I look forward to hearing from you.",
    },
    subjects={
        "followup": "Our conversation about {about}",
        "feedback": "A request for feedback: {about}",
        "thankyou": "Thank you: {about}",
    },
    questions=(
        "What are the next steps, and who decides?",
        "By when can I expect to hear from you?",
        "Whom may I write to if I have a question?",
    ),
    about_role_at="the {role} position at {employer}",
    about_role="the {role} position",
    about_employer="the position at {employer}",
    about_nothing="the position",
    greeting="Hello,",
    greeting_named="Hello {name},",
    closing="Kind regards",
    fill_in="Fill in what you know, here or in the notes of the interview:",
    date="{weekday} {day} {month} {year}",
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
    round_number="round {number}",
    label_employer="Employer",
    label_role="Role",
    label_interview="Interview",
    label_write_to="Write to",
    label_draft="Draft",
    label_subject="Subject",
)
