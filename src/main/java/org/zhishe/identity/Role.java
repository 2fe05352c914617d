package org.zhishe.identity;

/// What a person does here. One person can have several.
public enum Role {
    /// Prepares for the exam; everyone who registers.
    CANDIDATE,
    /// Looks after the candidates of a community or an employer.
    COORDINATOR,
    /// Teaches training sessions.
    TRAINER,
    /// Leads a studio and guides the people in it.
    MENTOR,
    /// Writes and reviews questions and notes.
    EDITOR,
    /// Plans the city's training and reads its figures.
    ORGANISER,
    /// Runs this installation.
    ADMIN;

    /// As Spring Security names it.
    public String authority() {
        return "ROLE_" + name();
    }
}
