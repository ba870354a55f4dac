using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Interactions;

/// <summary>Gives Discord the whole catalogue of commands and keeps the ids that it gives them.</summary>
/// <param name="store">Null where there is none: then the ids are not kept, and no text mentions commands by them.</param>
public sealed class CommandRegistration(IDiscordApi discord, ITicketStore? store)
{
    /// <summary>Registering again changes nothing but what the catalogue changed; ids stay.</summary>
    /// <param name="application">Null: Discord is asked.</param>
    /// <param name="guild">
    /// Null: for all guilds. Else for this one, and then those for all guilds are removed: each command would show twice
    /// there.
    /// </param>
    /// <exception cref="DiscordException">Discord refused, or could not be reached; some may be registered.</exception>
    public async Task<IReadOnlyList<Command>> RunAsync(
        ApplicationId? application,
        GuildId? guild,
        CancellationToken cancellationToken
    )
    {
        var id = application ?? (await discord.GetApplicationAsync(cancellationToken)).Id;
        var commands = await discord.OverwriteCommandsAsync(id, guild, Catalogue.Definitions, cancellationToken);
        if (guild is not null)
        {
            await discord.OverwriteCommandsAsync(id, guild: null, [], cancellationToken);
        }

        if (store is not null)
        {
            var save = new Change.SaveCommandIds(CommandIds.Of(commands));
            await store.CommitAsync(Commit.Of(ItemKey.Application, save), cancellationToken);
        }

        return commands;
    }
}
