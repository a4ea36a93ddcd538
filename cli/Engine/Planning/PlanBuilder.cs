using Pulumi;
using Pulumi.Utilities;
using Slipway.Cli.Engine.Answers;
using Slipway.Cli.Engine.Reading;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Planning;

/// <summary>Makes the plan of what was recorded.</summary>
internal sealed class PlanBuilder
{
    private readonly UrnBook urns;
    private readonly AliasBook aliases;
    private readonly Inheritance inheritance;
    private readonly Ownership ownership;
    private readonly TokenText tokens;
    private readonly ValueReader reader;
    private readonly List<Finding> findings = [];

    private PlanBuilder(EngineRequest request, Recorder recorder, TokenBook book, Resource stack)
    {
        var names = new DisplayNames(recorder.All);
        urns = new UrnBook(request, recorder, stack);
        aliases = new AliasBook(request, recorder, urns);
        inheritance = new Inheritance(recorder);
        ownership = new Ownership(recorder, request.Products);
        tokens = new TokenText(book, names.Of, urns.Of);
        reader = new ValueReader(tokens, resource => recorder.Find(resource) is { } found ? names.Of(found) : resource.GetResourceName());
    }

    public static async Task<DeploymentPlan> BuildAsync(EngineRequest request, Recorder recorder, TokenBook tokens, Resource stack)
    {
        var builder = new PlanBuilder(request, recorder, tokens, stack);
        var resources = new List<PlannedResource>();
        foreach (var registration in recorder.All)
        {
            resources.Add(await builder.ResourceAsync(registration).ConfigureAwait(false));
        }

        return new DeploymentPlan
        {
            Project = request.Project,
            Stack = request.Stack,
            Resources = [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
            Outputs = resources.FirstOrDefault(resource => resource.Urn == builder.urns.Stack)?.Outputs ?? PlanObject.Empty,
            Decisions = [.. request.Decisions.OrderBy(decision => decision.Product, StringComparer.Ordinal).ThenBy(decision => decision.Id, StringComparer.Ordinal)],
        }.With(builder.findings);
    }

    private async Task<PlannedResource> ResourceAsync(Registration registration)
    {
        findings.AddRange(EngineFindings.MissingInputs(registration));
        findings.AddRange(EngineFindings.UnknownType(registration));
        var (inputs, byInput) = await InputsAsync(registration).ConfigureAwait(false);
        var options = registration.Options;
        var custom = options as CustomResourceOptions;
        var explicitly = await OutputUtilities.GetValueAsync(((Input<System.Collections.Immutable.ImmutableArray<Resource>>)options.DependsOn).ToOutput()).ConfigureAwait(false);
        return new PlannedResource
        {
            Urn = urns.Of(registration),
            Type = registration.Type,
            Name = registration.Name,
            Custom = registration.IsCustom,
            Parent = urns.ParentOf(registration.Resource),
            Product = ownership.ProductOf(registration),
            Concern = ownership.ConcernOf(registration),
            Inputs = inputs,
            SecretInputs = [.. SecretOrigins.Paths(inputs).Order(StringComparer.Ordinal)],
            References = References(inputs),
            DependsOn = Sorted(byInput.Values.SelectMany(needs => needs).Concat(explicitly.IsDefault ? [] : explicitly.Select(urns.Of))),
            PropertyDependencies = byInput,
            Provider = inheritance.ProviderOf(registration) is { } provider ? urns.Of(provider) : null,
            Protect = inheritance.Protects(registration),
            RetainOnDelete = options.RetainOnDelete == true,
            DeleteBeforeReplace = custom?.DeleteBeforeReplace == true,
            IgnoreChanges = Sorted(options.IgnoreChanges),
            ReplaceOnChanges = Sorted(options.ReplaceOnChanges),
            AdditionalSecretOutputs = Sorted(custom?.AdditionalSecretOutputs ?? []),
            Aliases = await aliases.OfAsync(registration).ConfigureAwait(false),
            ImportId = custom?.ImportId is { Length: > 0 } import ? tokens.Read(import) : null,
            ReadId = registration.ReadId is { } id ? tokens.Read(id) : null,
            Timeouts = options.CustomTimeouts is { } limits ? new PlannedTimeouts(limits.Create, limits.Update, limits.Delete) : null,
            Outputs = registration.IsCustom ? PlanObject.Empty : await OutputsAsync(registration).ConfigureAwait(false),
        };
    }

    private async Task<(PlanObject Inputs, IReadOnlyDictionary<string, IReadOnlyList<string>> Needs)> InputsAsync(Registration registration)
    {
        var values = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        var needs = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

        // A component's arguments are the program's own business: they never reach the engine.
        if (!registration.IsCustom)
        {
            return (PlanObject.Empty, needs);
        }

        await foreach (var (name, reading) in MembersAsync(registration).ConfigureAwait(false))
        {
            findings.AddRange(EngineFindings.WrongKinds(registration, name, reader.TakeWrongKinds()));
            if (reading.Value is { } value)
            {
                values[name] = value;
            }

            if (reading.Dependencies.Count > 0)
            {
                needs[name] = Sorted(reading.Dependencies.Select(urns.Of));
            }
        }

        return (new PlanObject(values), needs);
    }

    private async IAsyncEnumerable<(string Name, Reading.Reading Reading)> MembersAsync(Registration registration)
    {
        // A dictionary of arguments shows nothing of itself; what went over the wire has its values, without their secrets.
        if (registration.Args is null or DictionaryResourceArgs)
        {
            foreach (var (name, value) in registration.WireInputs)
            {
                yield return (name, await reader.ReadAsync(value).ConfigureAwait(false));
            }

            yield break;
        }

        foreach (var member in InputMembers.Of(registration.Args.GetType()))
        {
            yield return (member.Name, await reader.ReadMemberAsync(member, registration.Args).ConfigureAwait(false));
        }
    }

    /// <summary>A property's own output is preferred to the registered one, which has lost where its secrets are.</summary>
    private async Task<PlanObject> OutputsAsync(Registration registration)
    {
        var values = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var (name, registered) in registration.Outputs)
        {
            var reading = await reader.ReadAsync(OutputMembers.Value(registration.Resource, name) ?? registered).ConfigureAwait(false);
            if (reading.Value is { } value)
            {
                values[name] = value;
            }
        }

        return new PlanObject(values);
    }

    private IReadOnlyList<PlanReference> References(PlanValue value) =>
        [.. Mentioned(value).Distinct().OrderBy(reference => reference.Text, StringComparer.Ordinal).ThenBy(reference => reference.Urn, StringComparer.Ordinal)];

    private IEnumerable<PlanReference> Mentioned(PlanValue value) => value switch
    {
        PlanReference reference => [reference],
        PlanText text => tokens.ReferencesIn(text.Text),
        PlanList list => list.Items.SelectMany(Mentioned),
        PlanObject map => map.Members.Values.SelectMany(Mentioned),
        _ => [],
    };

    private static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
