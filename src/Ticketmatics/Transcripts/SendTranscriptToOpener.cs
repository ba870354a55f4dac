using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>Sends the transcript of a closed ticket to who opened it, as a direct message.</summary>
/// <remarks>The file itself, as no link to it lives long, and a button there knows of no server.</remarks>
/// <param name="Name">Which of the ticket's transcripts.</param>
internal sealed record SendTranscriptToOpener(int Number, string? Name) : Effect;

internal sealed class SendTranscriptToOpenerPerformer : EffectPerformer<SendTranscriptToOpener>
{
    private const string MediaType = "text/html; charset=utf-8";

    /// <summary>For an archive that does not answer.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(30);

    protected override async Task<EffectOutcome> PerformAsync(
        SendTranscriptToOpener effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken) is not { } ticket)
        {
            return EffectOutcome.Finished();
        }

        var key = ArchiveKey.Transcript(context.Guild, ticket.Number, effect.Name, "html");
        try
        {
            var page = await context.Archive.ReadAsync(key, Limits.AttachmentBytes, cancellationToken);
            await SendAsync(ticket, page, context, cancellationToken);
        }
        catch (ArchiveException e) when (context.IsPatient)
        {
            Log.ArchiveFailed(context.Logger, e, context.Guild, ticket.Number);
            return new EffectOutcome.Again(BetweenTries);
        }
        catch (ArchiveException e)
        {
            Log.ArchiveFailed(context.Logger, e, context.Guild, ticket.Number);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage)
        {
            // Sent by an earlier attempt, whose message is deleted by now.
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            // Most often somebody who takes no direct messages; the staff and /transcript have it all the same.
            Log.TranscriptNotSent(context.Logger, context.Guild, ticket.Number, e.Code);
        }

        return EffectOutcome.Finished();
    }

    protected override Task<EffectOutcome> GiveUpAsync(
        SendTranscriptToOpener effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        Log.TranscriptNotSent(context.Logger, context.Guild, effect.Number, fault.Refusal?.Code);
        return Task.FromResult(EffectOutcome.Finished());
    }

    /// <param name="page">Null where it is too large for a message.</param>
    private static async Task SendAsync(
        Ticket ticket,
        ReadOnlyMemory<byte>? page,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Discord.GetGuildAsync(context.Guild, cancellationToken);
        var letter = ticket.Texts.Transcripts.ToOpener(ticket, guild.Name ?? "", isAttached: page is not null);
        var channel = (await context.Discord.OpenDirectMessageAsync(ticket.Opener, cancellationToken)).Id;
        var since = context.Entry.CreatedAt;
        if (
            !context.IsFirstRun && await ChannelNotice.IsPostedAsync(channel, letter, since, context, cancellationToken)
        )
        {
            return;
        }

        var body = letter with { Nonce = context.Nonce(channel, "letter"), EnforceNonce = true };
        if (page is { } content)
        {
            var file = new AttachedFile($"ticket-{ticket.DisplayNumber}.html", MediaType, content);
            await context.Discord.SendFileAsync(channel, body, file, cancellationToken);
        }
        else
        {
            await context.Discord.CreateMessageAsync(channel, body, cancellationToken);
        }
    }
}
