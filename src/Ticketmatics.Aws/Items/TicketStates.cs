using System.Diagnostics;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Tickets;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>A ticket's state as attributes of its item, those that the state has.</summary>
internal static class TicketStates
{
    /// <summary>What <see cref="Attributes.Stage"/> begins with while a ticket waits for staff.</summary>
    public const string OpenStage = "open#";

    public static string NameOf(TicketState state) =>
        state switch
        {
            TicketState.Opening => "opening",
            TicketState.Open => "open",
            TicketState.Claimed => "claimed",
            TicketState.Closing => "closing",
            TicketState.Kept => "kept",
            TicketState.Closed => "closed",
            TicketState.Reopening => "reopening",
            TicketState.Failed => "failed",
            _ => throw new UnreachableException(),
        };

    public static void Write(TicketState state, Dictionary<string, AttributeValue> item)
    {
        item[Attributes.State] = Of(NameOf(state));
        switch (state)
        {
            case TicketState.Opening opening:
                Write(opening.Close, item);
                break;
            case TicketState.Open open:
                Write(open.Place, item);
                break;
            case TicketState.Claimed claimed:
                Write(claimed.Place, item);
                Write(claimed.Claim, item);
                break;
            case TicketState.Closing closing:
                Write(closing.Place, item);
                Write(closing.Claim, item);
                Write(closing.Close, item);
                if (closing.IsLeaving)
                {
                    item[Attributes.IsLeaving] = new() { BOOL = true };
                }

                break;
            case TicketState.Kept kept:
                Write(kept.Place, item);
                Write(kept.Claim, item);
                Write(kept.Close, item);
                item[Attributes.RemoveAt] = Of(kept.RemoveAt);
                break;
            case TicketState.Reopening reopening:
                Write(reopening, item);
                break;
            case TicketState.Closed closed:
                Write(closed.Claim, item);
                Write(closed.Close, item);
                break;
            case TicketState.Failed failed:
                item[Attributes.Fault] = Of(NameOf(failed.Fault));
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static TicketState Read(Dictionary<string, AttributeValue> item) =>
        item.Text(Attributes.State) switch
        {
            "opening" => new TicketState.Opening(FindClose(item)),
            "open" => new TicketState.Open(ReadPlace(item)),
            "claimed" => new TicketState.Claimed(ReadPlace(item), ReadClaim(item)),
            "closing" => new TicketState.Closing(
                ReadPlace(item),
                FindClaim(item),
                ReadClose(item),
                item.ContainsKey(Attributes.IsLeaving)
            ),
            "kept" => new TicketState.Kept(
                ReadPlace(item),
                FindClaim(item),
                ReadClose(item),
                item.Moment(Attributes.RemoveAt)
            ),
            "reopening" => new TicketState.Reopening(
                item.ContainsKey(Attributes.ChannelId) ? ReadPlace(item) : null,
                FindClaim(item),
                ReadClose(item),
                item.ContainsKey(Attributes.RemoveAt) ? item.Moment(Attributes.RemoveAt) : null,
                ReadRequest(item[Attributes.Reopen].M)
            ),
            "closed" => new TicketState.Closed(FindClaim(item), ReadClose(item)),
            "failed" => new TicketState.Failed(FaultOf(item.Text(Attributes.Fault))),
            var other => throw new FormatException("No state of a ticket: " + other),
        };

    private static void Write(TicketState.Reopening reopening, Dictionary<string, AttributeValue> item)
    {
        if (reopening.Place is { } place)
        {
            Write(place, item);
        }

        Write(reopening.Claim, item);
        Write(reopening.Close, item);
        if (reopening.RemoveAt is { } removeAt)
        {
            item[Attributes.RemoveAt] = Of(removeAt);
        }

        item[Attributes.Reopen] = new()
        {
            M = new(StringComparer.Ordinal)
            {
                [Attributes.By] = Of(reopening.Request.By),
                [Attributes.At] = Of(reopening.Request.At),
                [Attributes.Interaction] = Of(reopening.Request.Interaction),
            },
        };
    }

    private static void Write(TicketPlace place, Dictionary<string, AttributeValue> item)
    {
        item[Attributes.ChannelId] = Of(place.Channel);
        item[Attributes.MessageId] = Of(place.Header);
    }

    private static void Write(Claim? claim, Dictionary<string, AttributeValue> item)
    {
        if (claim is not null)
        {
            item[Attributes.ClaimedBy] = Of(claim.By);
            item[Attributes.ClaimedAt] = Of(claim.At);
        }
    }

    private static void Write(CloseRequest? close, Dictionary<string, AttributeValue> item)
    {
        if (close is null)
        {
            return;
        }

        var part = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [Attributes.At] = Of(close.At),
            [Attributes.Cause] = Of(NameOf(close.Cause)),
        };
        if (close.By is { } by)
        {
            part[Attributes.By] = Of(by);
        }

        if (close.Reason is { } reason)
        {
            part[Attributes.Reason] = Of(reason);
        }

        item[Attributes.Close] = new() { M = part };
    }

    private static TicketPlace ReadPlace(Dictionary<string, AttributeValue> item) =>
        new(item.Id<Channel>(Attributes.ChannelId), item.Id<Message>(Attributes.MessageId));

    private static ReopenRequest ReadRequest(Dictionary<string, AttributeValue> part) =>
        new(part.Id<User>(Attributes.By), part.Moment(Attributes.At), part.Id<Interaction>(Attributes.Interaction));

    private static Claim? FindClaim(Dictionary<string, AttributeValue> item) =>
        item.ContainsKey(Attributes.ClaimedBy) ? ReadClaim(item) : null;

    private static Claim ReadClaim(Dictionary<string, AttributeValue> item) =>
        new(item.Id<User>(Attributes.ClaimedBy), item.Moment(Attributes.ClaimedAt));

    private static CloseRequest? FindClose(Dictionary<string, AttributeValue> item) =>
        item.ContainsKey(Attributes.Close) ? ReadClose(item) : null;

    private static CloseRequest ReadClose(Dictionary<string, AttributeValue> item)
    {
        var part = item[Attributes.Close].M;
        return new(
            part.ContainsKey(Attributes.By) ? part.Id<User>(Attributes.By) : null,
            part.Moment(Attributes.At),
            part.ContainsKey(Attributes.Reason) ? part.Text(Attributes.Reason) : null,
            CauseOf(part.Text(Attributes.Cause))
        );
    }

    private static string NameOf(CloseCause cause) =>
        cause switch
        {
            CloseCause.Request => "request",
            CloseCause.ChannelDeleted => "channel-deleted",
            _ => throw new UnreachableException(),
        };

    private static CloseCause CauseOf(string name) =>
        Enum.GetValues<CloseCause>().First(cause => string.Equals(NameOf(cause), name, StringComparison.Ordinal));

    private static string NameOf(OpeningFault fault) =>
        fault switch
        {
            OpeningFault.MissingPermissions => "missing-permissions",
            OpeningFault.GuildIsFull => "guild-is-full",
            OpeningFault.BotNotInGuild => "bot-not-in-guild",
            OpeningFault.DiscordUnavailable => "discord-unavailable",
            OpeningFault.Refused => "refused",
            _ => throw new UnreachableException(),
        };

    private static OpeningFault FaultOf(string name) =>
        Enum.GetValues<OpeningFault>().First(fault => string.Equals(NameOf(fault), name, StringComparison.Ordinal));
}
