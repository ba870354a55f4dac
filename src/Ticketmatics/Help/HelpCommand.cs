using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;

namespace Ticketmatics.Help;

/// <summary><c>/help</c>: what the asker may use, and nothing else.</summary>
internal sealed class HelpCommand : ICommand
{
    public CommandDefinition Definition { get; } = CommandDefinition.ChatInput("help", HelpTexts.Description);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var staff = await call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        List<EmbedField> fields = [];
        if (StaffRules.IsStaff(call, staff))
        {
            fields.Add(new EmbedField(HelpTexts.StaffTitle, HelpTexts.Staff));
        }

        fields.Add(new EmbedField(HelpTexts.CommandsTitle, CommandsFor(call)));
        return Reply.Private(
            new MessageBody
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = HelpTexts.Title,
                        Description = HelpTexts.Everyone,
                        Fields = fields,
                    },
                ],
            }
        );
    }

    private static string CommandsFor(Call call) =>
        string.Join(
            '\n',
            Catalogue
                .Triggers.OfType<ICommand>()
                .Where(command => command.Access is Access.Everyone || call.IsAdministrator)
                .Select(command => $"`/{command.Definition.Name}` · {command.Definition.Description}")
        );
}
