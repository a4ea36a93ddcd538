using Pulumi;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Planning;

/// <summary>The URNs that the real engine gives, computed from the chain of parents.</summary>
internal sealed class UrnBook
{
    private readonly EngineRequest request;
    private readonly Recorder recorder;
    private readonly Resource stack;
    private readonly Dictionary<Resource, string> urns = new(ReferenceEqualityComparer.Instance);

    public UrnBook(EngineRequest request, Recorder recorder, Resource stack)
    {
        this.request = request;
        this.recorder = recorder;
        this.stack = stack;
    }

    public string Stack => Of(stack);

    public string Of(Registration registration) => Of(registration.Resource);

    public string Of(Resource resource)
    {
        if (!urns.TryGetValue(resource, out var urn))
        {
            urns[resource] = urn = Make(ParentOf(resource), resource.GetResourceType(), resource.GetResourceName());
        }

        return urn;
    }

    /// <summary>The parent's URN; null for the stack.</summary>
    public string? ParentOf(Resource resource) => ReferenceEquals(resource, stack)
        ? null
        : Of(recorder.Find(resource)?.Options.Parent ?? stack);

    public string Make(string? parent, string type, string name) => Make(request.Stack, request.Project, parent, type, name);

    public static string Make(string stack, string project, string? parent, string type, string name)
    {
        var above = parent is null ? "" : QualifiedType(parent);
        var qualified = above.Length == 0 || above == DeploymentPlan.StackType ? type : $"{above}${type}";
        return $"urn:pulumi:{stack}::{project}::{qualified}::{name}";
    }

    public static string QualifiedType(string urn) => urn.Split("::", 4) is [_, _, var type, _] ? type : "";

    public static string NameOf(string urn) => urn.Split("::", 4) is [_, _, _, var name] ? name : urn;

    public static string TypeOf(string urn)
    {
        var qualified = QualifiedType(urn);
        return qualified[(qualified.LastIndexOf('$') + 1)..];
    }
}
