using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>Plays a script from its first step to its last, and tells what is seen.</summary>
/// <param name="isQuiet">Whether the bot has nothing more to do just now.</param>
internal sealed class ScriptPlayer(
    SandboxDiscord discord,
    TextWriter output,
    Func<CancellationToken, Task<bool>> isQuiet
)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestQuieting = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>How long nothing may be seen to change before it is quiet: as long as a bot elsewhere may take for a step.</summary>
    private const int QuietLooks = 6;

    private readonly ScriptSteps steps = new(discord);
    private readonly Transcript transcript = new(discord, output);
    private string channelName = "";

    /// <summary>How long what is expected may take to come.</summary>
    public TimeSpan LongestExpectation { get; init; } = TimeSpan.FromSeconds(15);

    /// <returns><see langword="false"/> where a step could not be done, or did not find what it looked for.</returns>
    public async Task<bool> PlayAsync(string script, CancellationToken cancellationToken)
    {
        ImmutableArray<ScriptStep> all;
        try
        {
            all = ScriptText.Read(script);
        }
        catch (ScriptException e)
        {
            await output.WriteLineAsync($"FAILED: {e.Message}");
            return false;
        }

        lock (discord.World.Gate)
        {
            channelName = discord.World.Channels[discord.Default.Support].Name;
        }

        transcript.Begin();
        foreach (var step in all)
        {
            try
            {
                await output.WriteLineAsync(step.Text);
                await PlayAsync(step, cancellationToken);
            }
            catch (ScriptException e)
            {
                transcript.Show();
                await output.WriteLineAsync($"FAILED in line {step.Line}: {e.Message}");
                return false;
            }
        }

        return true;
    }

    private async Task PlayAsync(ScriptStep step, CancellationToken cancellationToken)
    {
        channelName = step.Channel ?? channelName;
        if (step.Who is null)
        {
            step.HasOnly(2);
            await Task.Delay(LengthOf(step.Word(1)), discord.Options.Time, cancellationToken);
            transcript.Show();
            return;
        }

        if (step.Verb is "expect")
        {
            step.HasOnly(step.Words is [_, "no", ..] ? 3 : 2);
            await ExpectAsync(step, cancellationToken);
            transcript.Show();
            return;
        }

        var (person, channel) = Find(step.Who);
        var outcome = await steps.DoAsync(
            step,
            person,
            channel ?? throw new ScriptException($"{step.Who} sees no channel #{channelName}."),
            cancellationToken
        );
        await SettleAsync(cancellationToken);
        transcript.Show(outcome);
    }

    private (UserId Person, SandboxChannel? Channel) Find(string who)
    {
        lock (discord.World.Gate)
        {
            var names = new ScriptNames(discord.World, discord.Default.Guild);
            var person = names.Person(who);
            return (person, names.FindChannel(person, channelName));
        }
    }

    /// <summary>Looks for a text in the channel, or (with no text) for the channel itself, until it is as expected.</summary>
    private async Task ExpectAsync(ScriptStep step, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; Surprise(step) is { } surprise; waited += Look)
        {
            if (waited >= LongestExpectation)
            {
                throw new ScriptException(surprise);
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <returns>Null where it is as expected.</returns>
    private string? Surprise(ScriptStep step)
    {
        var (person, channel) = Find(step.Who!);
        var isWanted = step.Words is not [_, "no", ..];
        var text = step.Words.ElementAtOrDefault(isWanted ? 1 : 2);
        var isSeen = channel is not null && (text is null || transcript.Has(channel, person, text));
        return isSeen == isWanted ? null
            : text is null ? $"{step.Who} {(isSeen ? "sees" : "does not see")} #{channelName}."
            : isSeen ? $"{step.Who} sees \"{text}\" in #{channelName}."
            : $"{step.Who} does not see \"{text}\" in #{channelName}.";
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var (seen, same) = ("", 0);
        for (var waited = TimeSpan.Zero; waited < LongestQuieting && same < QuietLooks; waited += Look)
        {
            await Task.Delay(Look, cancellationToken);
            var now = transcript.Fingerprint();
            same =
                transcript.IsThinking()
                || !string.Equals(now, seen, StringComparison.Ordinal)
                || !await isQuiet(cancellationToken)
                    ? 0
                    : same + 1;
            seen = now;
        }
    }

    private static TimeSpan LengthOf(string text)
    {
        var unit = text switch
        {
            [.., 's'] => TimeSpan.FromSeconds(1),
            [.., 'm'] => TimeSpan.FromMinutes(1),
            _ => TimeSpan.Zero,
        };
        return
            unit > TimeSpan.Zero
            && double.TryParse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture, out var count)
            && count >= 0
            && unit * count <= LongestWait
            ? unit * count
            : throw new ScriptException("wait takes a time such as 3s or 2m, ten minutes at most.");
    }
}
