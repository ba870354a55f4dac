using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Moving;

/// <summary>One ticket of the original's file.</summary>
internal static class OriginalTicket
{
    /// <summary>Leaves room for all that come after.</summary>
    public const int HighestNumber = 100_000_000;

    private const int LongestCategoryName = 100;

    /// <summary>The key that stands for whatever the original called a category by names of its own.</summary>
    private const string OtherCategory = "other";

    /// <param name="key">Under which it stands: its number, or its channel; null in a list.</param>
    /// <returns>The ticket, or a sentence that says why there is none.</returns>
    public static (Ticket? Ticket, string? Fault) Read(
        GuildId guild,
        string? key,
        JsonElement json,
        Action<string> note
    )
    {
        var value = new OriginalValue(json);
        var channel = value.Id<Channel>("channelId");
        var opened = value.Moment("createdAt") ?? channel?.CreatedAt;
        return json.ValueKind is not JsonValueKind.Object ? (null, MovingTexts.NoTicket)
            : NumberOf(value, key) is not { } number ? (null, MovingTexts.NoNumber)
            : value.Id<User>("userId") is not { } opener ? (null, MovingTexts.NoOpener)
            : opened is not { } at ? (null, MovingTexts.NoTime)
            : StateOf(value, channel, at, note) is not { } state
                ? (null, MovingTexts.UnknownState(OriginalFile.PlaceOf(value.Text("status") ?? "")))
            : (
                new Ticket
                {
                    Guild = guild,
                    Number = number,
                    Opener = opener,
                    Category = CategoryOf(value).Key,
                    CategoryName = CategoryOf(value).Name,
                    Reason = ReasonOf(value, note),
                    State = state,
                    Version = 1,
                    Timeline = TimelineOf(opener, at, state),
                },
                null
            );
    }

    private static int? NumberOf(OriginalValue value, string? key) =>
        int.TryParse(value.Digits("id") ?? key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= HighestNumber
            ? number
            : null;

    /// <summary>
    /// Nobody knows which message of the channel is the ticket's: it gets the id of the channel, which is no message's, as
    /// if the header had been deleted.
    /// </summary>
    /// <returns>Null where the status is none that is known.</returns>
    private static TicketState? StateOf(
        OriginalValue value,
        ChannelId? channel,
        DateTimeOffset opened,
        Action<string> note
    )
    {
        var status = value.Text("status") ?? (value.Moment("closedAt") is null ? "open" : "closed");
        var claim = value.Id<User>("claimedBy") is { } claimer
            ? new Claim(claimer, Later(opened, value.Moment("claimedAt")))
            : null;
        var known = claim?.At ?? opened;
        if (Is(status, "closed"))
        {
            var reason = value.Text("closeReason");
            return new TicketState.Closed(
                claim,
                new CloseRequest(
                    value.Id<User>("closedBy"),
                    Later(known, value.Moment("closedAt")),
                    reason is null ? null : Markdown.Ellipsize(reason, TicketRules.CloseReasonMaxLength),
                    CloseCause.Request
                )
            );
        }

        if (!Is(status, "open") && !Is(status, "claimed"))
        {
            return null;
        }

        if (channel is not { } place)
        {
            note(MovingTexts.NoChannel);
            return new TicketState.Closed(
                claim,
                new CloseRequest(By: null, known, Reason: null, CloseCause.ChannelDeleted)
            );
        }

        if (claim is null && Is(status, "claimed"))
        {
            note(MovingTexts.NoClaimer);
        }

        var where = new TicketPlace(place, place.As<Message>());
        return claim is null ? new TicketState.Open(where) : new TicketState.Claimed(where, claim);
    }

    private static (string Key, string Name) CategoryOf(OriginalValue value)
    {
        var text = LineOf(value.Text("category") ?? value.Text("dept") ?? "");
        var known = TicketCategory
            .DefaultsIn(Texts.Default)
            .FirstOrDefault(category =>
                Is(category.Key, text)
                || Is(category.Label, text)
                || (text.Length == 0 && Is(category.Key, OtherCategory))
            );
        return known is null ? (OtherCategory, Markdown.Ellipsize(text, LongestCategoryName)) : (known.Key, known.Name);
    }

    /// <summary>As a name that stands in lines and titles; empty where nobody would see it.</summary>
    private static string LineOf(string text)
    {
        var words = string.Concat(text.Select(c => c is '_' || char.IsControl(c) ? ' ' : c));
        var line = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Markdown.Escape(line).Length > 0 ? line : "";
    }

    private static string ReasonOf(OriginalValue value, Action<string> note)
    {
        var reason = value.Text("reason") is { } text && Markdown.Escape(text).Length > 0 ? text : MovingTexts.NoReason;
        if (reason.Length > TicketRules.ReasonMaxLength)
        {
            note(MovingTexts.CutReason);
        }

        return Markdown.Ellipsize(reason, TicketRules.ReasonMaxLength);
    }

    private static ImmutableArray<TimelineEntry> TimelineOf(UserId opener, DateTimeOffset opened, TicketState state)
    {
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>();
        entries.Add(new(TicketEvent.Asked, opened, opener, Interaction: null));
        entries.Add(new(TicketEvent.Opened, opened, By: null, Interaction: null));
        var claim = state switch
        {
            TicketState.Claimed claimed => claimed.Claim,
            TicketState.Closed closed => closed.Claim,
            _ => null,
        };
        if (claim is not null)
        {
            entries.Add(new(TicketEvent.Claimed, claim.At, claim.By, Interaction: null));
        }

        if (state is TicketState.Closed { Close: { Cause: CloseCause.Request } close })
        {
            entries.Add(new(TicketEvent.CloseRequested, close.At, close.By, Interaction: null));
            entries.Add(new(TicketEvent.Closed, close.At, By: null, Interaction: null));
        }
        else if (state is TicketState.Closed gone)
        {
            entries.Add(new(TicketEvent.ChannelGone, gone.Close.At, By: null, Interaction: null));
        }

        return entries.ToImmutable();
    }

    /// <summary>What comes later in a ticket's life never has the earlier time.</summary>
    private static DateTimeOffset Later(DateTimeOffset known, DateTimeOffset? next) =>
        next is { } moment && moment > known ? moment : known;

    private static bool Is(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
