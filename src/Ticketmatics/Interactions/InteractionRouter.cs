using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Interactions;

/// <summary>Finds the trigger of an interaction, checks who may use it, and answers whatever happens.</summary>
public sealed class InteractionRouter
{
    private readonly ITicketStore store;
    private readonly ILogger logger;
    private readonly AllowedGuilds served;
    private readonly FrozenDictionary<string, IRegistered> registered;
    private readonly FrozenDictionary<string, IRouted> routed;

    /// <param name="served">Elsewhere everybody is told no, and nothing is read or written.</param>
    public InteractionRouter(ITicketStore store, ILogger logger, AllowedGuilds served)
        : this(store, logger, served, Catalogue.Triggers) { }

    internal InteractionRouter(ITicketStore store, ILogger logger, AllowedGuilds served, IEnumerable<ITrigger> triggers)
    {
        this.store = store;
        this.logger = logger;
        this.served = served;
        var known = triggers.ToList();
        registered = known.OfType<IRegistered>().ToFrozenDictionary(trigger => trigger.Name, StringComparer.Ordinal);
        routed = known.OfType<IRouted>().ToFrozenDictionary(trigger => trigger.Route, StringComparer.Ordinal);
    }

    /// <summary>Never throws for what an interaction contains or for a fault behind it: the person is told.</summary>
    internal async Task<RoutedInteraction> RouteAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        if (interaction.Type is InteractionType.Ping)
        {
            return new(new InteractionResponse.Pong(), "ping", InteractionResult.Done);
        }

        var reply = await AnswerAsync(interaction, receivedAt, cancellationToken);
        return new(reply.Response, NameOf(interaction), reply.Result);
    }

    /// <summary>
    /// Answers a click that nobody made, in a guild that there is not, and has the store refuse a commit there. Faults are
    /// the caller's.
    /// </summary>
    internal async Task<InteractionResponse> WarmUpAsync(
        Interaction nobodys,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var nobody = new StaffSubject.Member(nobodys.Member!.User!.Id);
        var refused = Commit.Of(nobodys.GuildId!.Value, new Change.RemoveStaff(nobody));
        var committing = store.CommitAsync(refused, cancellationToken);
        var answering = DispatchAsync(nobodys, now, cancellationToken);
        await Task.WhenAll(committing, answering);
        return (await answering).Response;
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The one catch-all of the 3-second path: the person gets a reference that is also in the log."
    )]
    private async Task<Reply> AnswerAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return interaction is not { GuildId: { } guild, Member: not null }
                    ? Refuse(interaction, WordsFor(interaction).OnlyInServers)
                : served.Contains(guild) ? await DispatchAsync(interaction, receivedAt, cancellationToken)
                : Refuse(interaction, WordsFor(interaction).NotServed);
        }
        catch (StoreBusyException e)
        {
            Log.OutOfTime(logger, e, interaction.Id);
            return Reply.Refuse(WordsFor(interaction).Busy) with { Result = InteractionResult.OutOfTime };
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException)
        {
            Log.OutOfTime(logger, e, interaction.Id);
            return Reply.Refuse(WordsFor(interaction).OutOfTime) with { Result = InteractionResult.OutOfTime };
        }
        catch (Exception e)
        {
            var reference = ReferenceOf(interaction.Id);
            Log.Failed(logger, e, interaction.Id, reference);
            return Reply.Refuse(WordsFor(interaction).Failed(reference)) with { Result = InteractionResult.Failed };
        }
    }

    /// <summary>Discord takes no message for an answer while an option is being typed.</summary>
    private static Reply Refuse(Interaction interaction, string text) =>
        interaction.Type is InteractionType.ApplicationCommandAutocomplete
            ? Reply.Suggest([]) with
            {
                Result = InteractionResult.Refused,
            }
            : Reply.Refuse(text);

    private Task<Reply> DispatchAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    ) =>
        interaction.Type switch
        {
            InteractionType.ApplicationCommand => CommandAsync(interaction, receivedAt, cancellationToken),
            InteractionType.ApplicationCommandAutocomplete => SuggestAsync(interaction, receivedAt, cancellationToken),
            InteractionType.MessageComponent or InteractionType.ModalSubmit => RoutedAsync(
                interaction,
                receivedAt,
                cancellationToken
            ),
            _ => Task.FromResult(Reply.Refuse(WordsFor(interaction).Outdated)),
        };

    private Task<Reply> CommandAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        var call = CallReader.Command(interaction, receivedAt, store);
        return registered.GetValueOrDefault(interaction.Data?.Name ?? "") switch
        {
            ICommand command => GuardAsync(
                command,
                call,
                c => command.RunAsync(c, cancellationToken),
                cancellationToken
            ),
            IUserCommand command when call.Target is { } user => GuardAsync(
                command,
                call,
                c => command.RunAsync(c, user.As<User>(), cancellationToken),
                cancellationToken
            ),
            IMessageCommand command
                when call.Target is { } target
                    && call.Resolved.Messages?.GetValueOrDefault(target.As<Message>()) is { } message => GuardAsync(
                command,
                call,
                c => command.RunAsync(c, message, cancellationToken),
                cancellationToken
            ),
            _ => Task.FromResult(Reply.Refuse(WordsFor(interaction).Outdated)),
        };
    }

    private async Task<Reply> SuggestAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        var call = CallReader.Autocomplete(interaction, receivedAt, store);
        return
            registered.GetValueOrDefault(interaction.Data?.Name ?? "") is IAutocomplete trigger
            && await RefusalOfAsync(trigger, call, cancellationToken) is null
            ? Reply.Suggest(await trigger.SuggestAsync(call, cancellationToken))
            : Reply.Suggest([]);
    }

    private Task<Reply> RoutedAsync(
        Interaction interaction,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken
    )
    {
        if (!CustomId.TryParse(interaction.Data?.CustomId ?? "", out var id))
        {
            return Task.FromResult(Reply.Refuse(WordsFor(interaction).Outdated));
        }

        return (routed.GetValueOrDefault(id.Route), interaction.Type) switch
        {
            (IButton trigger, InteractionType.MessageComponent) => GuardAsync(
                trigger,
                CallReader.Button(interaction, id.Argument, receivedAt, store),
                call => trigger.PressAsync(call, cancellationToken),
                cancellationToken
            ),
            (ISelect trigger, InteractionType.MessageComponent) => GuardAsync(
                trigger,
                CallReader.Select(interaction, id.Argument, receivedAt, store),
                call => trigger.ChooseAsync(call, cancellationToken),
                cancellationToken
            ),
            (IModal trigger, InteractionType.ModalSubmit) => GuardAsync(
                trigger,
                CallReader.Modal(interaction, id.Argument, receivedAt, store),
                call => trigger.SubmitAsync(call, cancellationToken),
                cancellationToken
            ),
            _ => Task.FromResult(Reply.Refuse(WordsFor(interaction).Outdated)),
        };
    }

    private static async Task<Reply> GuardAsync<TCall>(
        ITrigger trigger,
        TCall call,
        Func<TCall, Task<Reply>> run,
        CancellationToken cancellationToken
    )
        where TCall : Call =>
        await RefusalOfAsync(trigger, call, cancellationToken) is { } why ? Reply.Refuse(why) : await run(call);

    /// <returns>Null where who asks may use the trigger, as far as it does not look itself.</returns>
    private static async Task<string?> RefusalOfAsync(
        ITrigger trigger,
        Call call,
        CancellationToken cancellationToken
    ) =>
        trigger.Access switch
        {
            Access.Administrator when !call.IsAdministrator => call.Texts.Interactions.AdministratorsOnly,
            Access.Manager
                when !call.IsAdministrator
                    && !Managers.Has(call, (await call.Store.ReadGuildAsync(call.Guild, cancellationToken)).Settings) =>
                call.Texts.Interactions.ManagersOnly,
            _ => null,
        };

    /// <summary>For who clicked, before a call is read or where none can be.</summary>
    private static InteractionTexts WordsFor(Interaction interaction) => Texts.Of(interaction.Locale).Interactions;

    private static string NameOf(Interaction interaction) =>
        interaction.Data?.Name
        ?? (CustomId.TryParse(interaction.Data?.CustomId ?? "", out var id) ? id.Route : "unknown");

    /// <summary>Short enough to read out, and found again in the log.</summary>
    private static string ReferenceOf(InteractionId interaction) =>
        interaction.Value.ToString("X", CultureInfo.InvariantCulture);
}
