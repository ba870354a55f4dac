using System.Collections.Immutable;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Moving;

/// <summary>What a guild brings along from the original system.</summary>
/// <param name="Tickets">By number, each once.</param>
/// <param name="Settings">As if they were the first that the guild sets.</param>
/// <param name="LastNumber">The last ticket number that was given there; 0 where none was.</param>
/// <param name="LeftOut">What could not be read.</param>
/// <param name="Notes">What was read, and is not quite as it was.</param>
public sealed record Belongings(
    GuildId Guild,
    ImmutableArray<Ticket> Tickets,
    ImmutableArray<StaffSubject> Staff,
    GuildSettings Settings,
    int LastNumber,
    ImmutableArray<Remark> LeftOut,
    ImmutableArray<Remark> Notes
);

/// <param name="Place">In the file, such as <c>tickets.0001</c>; one line, as it may be printed.</param>
/// <param name="Text">A sentence.</param>
public sealed record Remark(string Place, string Text);

/// <summary>What a file of the original system holds.</summary>
/// <param name="LeftOut">What is no guild.</param>
public sealed record OriginalData(ImmutableArray<Belongings> Guilds, ImmutableArray<Remark> LeftOut);

/// <summary>A file that holds nothing that can be read; the message is for whoever named it.</summary>
public sealed class UnreadableFileException(string message) : Exception(message);
