namespace Ticketmatics.Tickets;

/// <summary>What the opener answered to one question of the category's form.</summary>
/// <param name="Question">As it was asked: the form may change later.</param>
/// <param name="Text">As typed: hostile until it is escaped.</param>
public sealed record FormAnswer(string Question, string Text);
