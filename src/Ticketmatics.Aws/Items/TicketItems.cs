using System.Diagnostics;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>Items of the table Tickets.</summary>
internal static class TicketItems
{
    public static Dictionary<string, AttributeValue> Key(GuildId guild, int number) =>
        new(StringComparer.Ordinal) { [Attributes.GuildId] = Of(guild), [Attributes.Number] = Of(number) };

    public static Ticket Read(Dictionary<string, AttributeValue> item) =>
        new()
        {
            Guild = item.Id<Guild>(Attributes.GuildId),
            Number = item.Number(Attributes.Number),
            Opener = item.Id<User>(Attributes.Opener),
            OpenerName = item.ContainsKey(Attributes.OpenerName) ? item.Text(Attributes.OpenerName) : null,
            Locale = item.ContainsKey(Attributes.Locale) ? item.Text(Attributes.Locale) : null,
            Category = item.Text(Attributes.Category),
            CategoryName = item.Text(
                item.ContainsKey(Attributes.CategoryName) ? Attributes.CategoryName : Attributes.Category
            ),
            Reason = item.Text(Attributes.Reason),
            Answers = item.TryGetValue(Attributes.Answers, out var answers)
                ? [.. answers.L.Select(answer => new FormAnswer(answer.L[0].S, answer.L[1].S))]
                : [],
            Version = item.Number(Attributes.Version),
            State = TicketStates.Read(item),
            Transcript = item.TryGetValue(Attributes.Transcript, out var transcript) ? ReadNote(transcript.M) : null,
            EarlierTranscripts = item.TryGetValue(Attributes.EarlierTranscripts, out var earlier)
                ? [.. earlier.L.Select(note => ReadNote(note.M))]
                : [],
            Participants = item.TryGetValue(Attributes.Participants, out var participants)
                ? [.. participants.SS.Select(member => UserId.Parse(member))]
                : [],
            Timeline = [.. item[Attributes.Timeline].L.Select(entry => ReadEntry(entry.M))],
        };

    public static QueryRequest InChannel(string table, GuildId guild, ChannelId channel) =>
        new(table)
        {
            IndexName = Attributes.ByChannel,
            ConsistentRead = true,
            KeyConditionExpression = $"{Attributes.GuildId} = :guild AND {Attributes.ChannelId} = :channel",
            ExpressionAttributeValues = new(StringComparer.Ordinal)
            {
                [":guild"] = Of(guild),
                [":channel"] = Of(channel),
            },
        };

    public static PlannedWrite Put(string table, ItemWrite.PutTicket put)
    {
        var expected = put.ExpectedVersion;
        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = Write(put.Ticket),
                    ConditionExpression = expected is null
                        ? $"attribute_not_exists({Attributes.GuildId})"
                        : $"{Attributes.Version} = :expected",
                    ExpressionAttributeValues = expected is { } version
                        ? new(StringComparer.Ordinal) { [":expected"] = Of(version) }
                        : null,
                    ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
                },
            },
            stored => new CommitRefusal.TicketMoved(stored is null ? null : Read(stored))
        );
    }

    private static AttributeValue WriteAnswer(FormAnswer answer) =>
        new() { L = [Of(answer.Question), Of(answer.Text)] };

    private static Dictionary<string, AttributeValue> Write(Ticket ticket)
    {
        var item = Key(ticket.Guild, ticket.Number);
        item[Attributes.Opener] = Of(ticket.Opener);
        if (ticket.Locale is { } locale)
        {
            item[Attributes.Locale] = Of(locale);
        }

        if (ticket.OpenerName is { } name)
        {
            item[Attributes.OpenerName] = Of(name);
        }

        item[Attributes.Category] = Of(ticket.Category);
        item[Attributes.CategoryName] = Of(ticket.CategoryName);
        item[Attributes.Reason] = Of(ticket.Reason);
        if (ticket.Answers is not [])
        {
            item[Attributes.Answers] = new() { L = [.. ticket.Answers.Select(WriteAnswer)] };
        }

        item[Attributes.Version] = Of(ticket.Version);
        item[Attributes.Timeline] = new() { L = [.. ticket.Timeline.Select(WriteEntry)] };
        TicketStates.Write(ticket.State, item);
        if (ticket.Transcript is { } transcript)
        {
            item[Attributes.Transcript] = WriteNote(transcript);
        }

        if (ticket.EarlierTranscripts is not [])
        {
            item[Attributes.EarlierTranscripts] = new() { L = [.. ticket.EarlierTranscripts.Select(WriteNote)] };
        }

        if (!ticket.Participants.IsEmpty)
        {
            item[Attributes.Participants] = new() { SS = [.. ticket.Participants.Select(member => $"{member}")] };
        }

        if (ticket.State is not (TicketState.Closed or TicketState.Failed))
        {
            item[Attributes.Stage] = Of($"{TicketStates.NameOf(ticket.State)}#{TextOf(ticket.StateSince)}");
        }

        return item;
    }

    private static AttributeValue WriteNote(TranscriptNote note)
    {
        var part = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [Attributes.At] = Of(note.At),
            [Attributes.Messages] = Of(note.Messages),
        };
        if (note.Name is { } name)
        {
            part[Attributes.Name] = Of(name);
        }

        if (note.Last is { } last)
        {
            part[Attributes.Last] = Of(last);
        }

        if (!note.Files.IsEmpty)
        {
            part[Attributes.Files] = new() { L = [.. note.Files.Select(Of)] };
        }

        if (note.MoreFiles > 0)
        {
            part[Attributes.MoreFiles] = Of(note.MoreFiles);
        }

        return new() { M = part };
    }

    private static TranscriptNote ReadNote(Dictionary<string, AttributeValue> part) =>
        new(
            part.Moment(Attributes.At),
            part.Number(Attributes.Messages),
            part.ContainsKey(Attributes.Name) ? part.Text(Attributes.Name) : null,
            part.ContainsKey(Attributes.Last) ? part.Id<Message>(Attributes.Last) : null
        )
        {
            Files = part.TryGetValue(Attributes.Files, out var files) ? [.. files.L.Select(file => file.S)] : [],
            MoreFiles = part.ContainsKey(Attributes.MoreFiles) ? part.Number(Attributes.MoreFiles) : 0,
        };

    private static AttributeValue WriteEntry(TimelineEntry entry)
    {
        var part = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [Attributes.Event] = Of(NameOf(entry.Event)),
            [Attributes.At] = Of(entry.At),
        };
        if (entry.By is { } by)
        {
            part[Attributes.By] = Of(by);
        }

        if (entry.Interaction is { } interaction)
        {
            part[Attributes.Interaction] = Of(interaction);
        }

        if (entry.Whom is { } whom)
        {
            part[Attributes.Whom] = Of(whom);
        }

        return new() { M = part };
    }

    private static TimelineEntry ReadEntry(Dictionary<string, AttributeValue> part) =>
        new(
            EventOf(part.Text(Attributes.Event)),
            part.Moment(Attributes.At),
            part.ContainsKey(Attributes.By) ? part.Id<User>(Attributes.By) : null,
            part.ContainsKey(Attributes.Interaction) ? part.Id<Interaction>(Attributes.Interaction) : null,
            part.ContainsKey(Attributes.Whom) ? part.Id<User>(Attributes.Whom) : null
        );

    private static string NameOf(TicketEvent happened) =>
        happened switch
        {
            TicketEvent.Asked => "asked",
            TicketEvent.Opened => "opened",
            TicketEvent.Claimed => "claimed",
            TicketEvent.Released => "released",
            TicketEvent.CloseRequested => "close-requested",
            TicketEvent.Closed => "closed",
            TicketEvent.ChannelGone => "channel-gone",
            TicketEvent.Failed => "failed",
            TicketEvent.OpenerLeft => "opener-left",
            TicketEvent.UserAdded => "user-added",
            TicketEvent.UserRemoved => "user-removed",
            TicketEvent.Kept => "kept",
            TicketEvent.RemovalRequested => "removal-requested",
            TicketEvent.ReopenRequested => "reopen-requested",
            TicketEvent.Reopened => "reopened",
            TicketEvent.ReopenFailed => "reopen-failed",
            TicketEvent.TranscriptWaived => "transcript-waived",
            _ => throw new UnreachableException(),
        };

    private static TicketEvent EventOf(string name) =>
        Enum.GetValues<TicketEvent>()
            .First(happened => string.Equals(NameOf(happened), name, StringComparison.Ordinal));
}
