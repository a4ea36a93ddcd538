using Pulumi;

namespace Slipway.Cli.Engine.Recording;

/// <summary>Collects every resource of a run. A stack-level transformation sees each with its raw arguments and options.</summary>
internal sealed class Recorder
{
    private readonly Lock access = new();
    private readonly Dictionary<(string Type, string Name), List<Registration>> byName = [];
    private readonly Dictionary<Resource, Registration> byResource = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Registration> All
    {
        get
        {
            lock (access)
            {
                return [.. byResource.Values];
            }
        }
    }

    public ResourceTransformationResult? Record(ResourceTransformationArgs args)
    {
        var registration = new Registration
        {
            Resource = args.Resource,
            Args = args.Args,
            Options = args.Options,
            Type = args.Resource.GetResourceType(),
            Name = args.Resource.GetResourceName(),
            MissingInputs = RequiredInputs.FillMissing(args.Args),
        };
        lock (access)
        {
            byResource[args.Resource] = registration;
            if (!byName.TryGetValue((registration.Type, registration.Name), out var same))
            {
                byName[(registration.Type, registration.Name)] = same = [];
            }

            same.Add(registration);
        }

        return null;
    }

    public Registration? Find(string type, string name)
    {
        lock (access)
        {
            return byName.TryGetValue((type, name), out var same) ? same[0] : null;
        }
    }

    public Registration? Find(Resource resource)
    {
        lock (access)
        {
            return byResource.GetValueOrDefault(resource);
        }
    }

    /// <summary>The monitor knows a resource by type and name alone, so those must be one resource's; says which are not, and where.</summary>
    public IReadOnlyList<string> Duplicates()
    {
        lock (access)
        {
            return [.. byName.Values.Where(same => same.Count > 1).Select(same =>
            {
                var places = same.Select(Place).Order(StringComparer.Ordinal);
                return $"{same.Count} resources of type {same[0].Type} are named '{same[0].Name}': {string.Join(" and ", places)}; give each a name of its own";
            }).Order(StringComparer.Ordinal)];
        }
    }

    private string Place(Registration registration)
    {
        var names = new Stack<string>();
        for (Registration? next = registration; next is not null; next = ParentOf(next))
        {
            names.Push(next.Name);
        }

        return string.Join(" > ", names);
    }

    private Registration? ParentOf(Registration registration) =>
        registration.Options.Parent is { } parent ? byResource.GetValueOrDefault(parent) : null;
}
