using Pulumi;
using Pulumi.Utilities;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Planning;

/// <summary>The URNs under which a resource may exist already: its own aliases, and those that follow from its parents'.</summary>
internal sealed class AliasBook
{
    private readonly EngineRequest request;
    private readonly Recorder recorder;
    private readonly UrnBook urns;
    private readonly Dictionary<Resource, IReadOnlyList<string>> known = new(ReferenceEqualityComparer.Instance);

    public AliasBook(EngineRequest request, Recorder recorder, UrnBook urns)
    {
        this.request = request;
        this.recorder = recorder;
        this.urns = urns;
    }

    public async ValueTask<IReadOnlyList<string>> OfAsync(Registration registration)
    {
        if (known.TryGetValue(registration.Resource, out var done))
        {
            return done;
        }

        var parent = registration.Options.Parent is { } above ? recorder.Find(above) : null;
        var parentAliases = parent is null ? [] : await OfAsync(parent).ConfigureAwait(false);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var alias in parentAliases)
        {
            found.Add(Inherited(registration.Name, registration.Type, parent!.Name, alias));
        }

        foreach (var input in registration.Options.Aliases)
        {
            var alias = await ValueOf(input).ConfigureAwait(false);
            if (alias is null)
            {
                continue;
            }

            found.Add(alias.Urn ?? await OwnAsync(alias, registration).ConfigureAwait(false));
            foreach (var parentAlias in alias.Urn is null ? parentAliases : [])
            {
                var name = await ValueOf(alias.Name).ConfigureAwait(false) ?? registration.Name;
                var type = await ValueOf(alias.Type).ConfigureAwait(false) ?? registration.Type;
                found.Add(Inherited(name, type, parent!.Name, parentAlias));
            }
        }

        found.Remove(urns.Of(registration));
        return known[registration.Resource] = [.. found];
    }

    private async ValueTask<string> OwnAsync(Alias alias, Registration registration)
    {
        var parent = alias switch
        {
            { NoParent: true } => null,
            { Parent: { } resource } => urns.Of(resource),
            { ParentUrn: { } urn } => await ValueOf(urn).ConfigureAwait(false),
            _ => urns.ParentOf(registration.Resource),
        };
        return UrnBook.Make(
            await ValueOf(alias.Stack).ConfigureAwait(false) ?? request.Stack,
            await ValueOf(alias.Project).ConfigureAwait(false) ?? request.Project,
            parent,
            await ValueOf(alias.Type).ConfigureAwait(false) ?? registration.Type,
            await ValueOf(alias.Name).ConfigureAwait(false) ?? registration.Name);
    }

    /// <summary>A child that is named after its parent had the parent's old name in its own.</summary>
    private string Inherited(string name, string type, string parentName, string parentAlias)
    {
        var old = name.StartsWith(parentName, StringComparison.Ordinal) ? UrnBook.NameOf(parentAlias) + name[parentName.Length..] : name;
        return urns.Make(parentAlias, type, old);
    }

    private static async ValueTask<T?> ValueOf<T>(Input<T>? input)
        where T : class => input is null ? null : await OutputUtilities.GetValueAsync(input.ToOutput()).ConfigureAwait(false);
}
