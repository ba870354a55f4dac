using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Moving;

/// <summary>One guild of the original's file.</summary>
internal static class OriginalGuild
{
    public static Belongings Read(GuildId guild, JsonElement json)
    {
        var value = new OriginalValue(json);
        var leftOut = ImmutableArray.CreateBuilder<Remark>();
        var notes = ImmutableArray.CreateBuilder<Remark>();
        var tickets = ReadTickets(guild, value, leftOut, notes);
        ImmutableArray<StaffSubject> staff =
        [
            .. ReadStaff<User>(value, "staffMembers", id => new StaffSubject.Member(id), leftOut),
            .. ReadStaff<Role>(value, "staffRoles", id => new StaffSubject.RoleHolders(id), leftOut),
        ];
        return new(
            guild,
            tickets,
            [.. staff.Distinct()],
            OriginalSettings.Read(value.Find("settings"), notes),
            LastNumber(value, tickets, notes),
            leftOut.ToImmutable(),
            notes.ToImmutable()
        );
    }

    private static ImmutableArray<Ticket> ReadTickets(
        GuildId guild,
        OriginalValue value,
        ImmutableArray<Remark>.Builder leftOut,
        ImmutableArray<Remark>.Builder notes
    )
    {
        var tickets = new SortedDictionary<int, Ticket>();
        var channels = new Dictionary<ChannelId, int>();
        foreach (var (key, entry) in ListOf(value, "tickets", leftOut))
        {
            var place = $"tickets.{OriginalFile.PlaceOf(key)}";
            var own = value.Find("tickets") is { ValueKind: JsonValueKind.Object } ? key : null;
            var (ticket, fault) = OriginalTicket.Read(guild, own, entry, note => notes.Add(new(place, note)));
            fault ??=
                tickets.ContainsKey(ticket!.Number) ? MovingTexts.NumberTwice(ticket.Number)
                : ticket.Place is { } at && !channels.TryAdd(at.Channel, ticket.Number)
                    ? MovingTexts.ChannelTwice(channels[at.Channel])
                : null;
            if (fault is null)
            {
                tickets.Add(ticket!.Number, ticket);
            }
            else
            {
                leftOut.Add(new(place, fault));
            }
        }

        return [.. tickets.Values];
    }

    /// <summary>Ids, or objects that hold one.</summary>
    private static IEnumerable<StaffSubject> ReadStaff<T>(
        OriginalValue value,
        string name,
        Func<Snowflake<T>, StaffSubject> subject,
        ImmutableArray<Remark>.Builder leftOut
    )
    {
        foreach (var (key, entry) in ListOf(value, name, leftOut))
        {
            var text =
                entry.ValueKind is JsonValueKind.String
                    ? OriginalValue.TextOf(entry)
                    : new OriginalValue(entry).Text("id");
            if (Snowflake<T>.TryParse(text?.Trim(), out var id))
            {
                yield return subject(id);
            }
            else
            {
                leftOut.Add(new($"{name}.{OriginalFile.PlaceOf(key)}", MovingTexts.NoStaff));
            }
        }
    }

    private static IEnumerable<(string Key, JsonElement Value)> ListOf(
        OriginalValue value,
        string name,
        ImmutableArray<Remark>.Builder leftOut
    )
    {
        if (value.Find(name) is not { } list)
        {
            return [];
        }

        if (list.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return OriginalFile.EntriesOf(list);
        }

        leftOut.Add(new(name, MovingTexts.NoList));
        return [];
    }

    /// <summary>The original's own counter is not always ahead of its tickets.</summary>
    private static int LastNumber(
        OriginalValue value,
        ImmutableArray<Ticket> tickets,
        ImmutableArray<Remark>.Builder notes
    )
    {
        var highest = tickets.IsEmpty ? 0 : tickets[^1].Number;
        if (value.Find("nextTicketNumber") is null)
        {
            return highest;
        }

        var next = value.Digits("nextTicketNumber");
        if (
            int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= OriginalTicket.HighestNumber
        )
        {
            return Math.Max(highest, number - 1);
        }

        notes.Add(new("nextTicketNumber", MovingTexts.NoLastNumber));
        return highest;
    }
}
