using System.Text.Json.Serialization;
using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Logs;

/// <summary>
/// Tells in the logs channel what needs a person; where that cannot be, by direct message to whoever last ran
/// <c>/setup</c>.
/// </summary>
/// <param name="Work">Kind of the effect that was given up.</param>
internal sealed record PostTrouble(
    string Work,
    [property: JsonConverter(typeof(JsonStringEnumConverter<EffectFaultKind>))] EffectFaultKind Fault
) : Effect;

internal sealed class PostTroublePerformer : EffectPerformer<PostTrouble>
{
    /// <summary>Most often it tells of the time in which Discord was away.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        PostTrouble effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var texts = guild.Settings.Texts.Logs;
        var work = texts.Work(effect.Work) ?? effect.Work;
        var message = LogMessage.RenderTrouble(texts.Trouble(work, effect.Fault), context.Entry.CreatedAt, texts);
        if (
            guild.Settings.LogsChannel is { } channel
            && await TryPostAsync(channel, message, "channel", context, cancellationToken)
        )
        {
            return EffectOutcome.Finished();
        }

        if (guild.SetUpBy is { } person)
        {
            await TryWriteAsync(person, message, texts, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>It is in the log of whoever runs the bot.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        PostTrouble effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());

    private static async Task TryWriteAsync(
        UserId person,
        MessageBody message,
        LogTexts texts,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var server = await context.Discord.GetGuildAsync(context.Guild, cancellationToken);
            var channel = await context.Discord.OpenDirectMessageAsync(person, cancellationToken);
            var letter = message with { Content = texts.Server(server.Name ?? "") };
            await TryPostAsync(channel.Id, letter, "letter", context, cancellationToken);
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            Log.NobodyTold(context.Logger, e, context.Guild);
        }
    }

    /// <returns><see langword="false"/> where Discord refused for good.</returns>
    private static async Task<bool> TryPostAsync(
        ChannelId channel,
        MessageBody message,
        string word,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await ChannelNotice.PostOnceAsync(channel, message, word, context, cancellationToken);
            return true;
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            Log.NobodyTold(context.Logger, e, context.Guild);
            return false;
        }
    }
}
