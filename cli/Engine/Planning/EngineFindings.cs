using Pulumi;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Planning;

/// <summary>What a run without a real engine lets pass and a real one would refuse.</summary>
internal static class EngineFindings
{
    private const string KubernetesObject = "Pulumi.Kubernetes.ApiExtensions.CustomResource";

    public static IEnumerable<Finding> MissingInputs(Registration registration) =>
        registration.MissingInputs.Select(input => new Finding(
            "engine/required-input",
            Severity.Error,
            $"{registration.Name}.{input}",
            $"the required input '{input}' of {registration.Name} ({registration.Type}) is not set",
            $"set '{input}' where {registration.Name} is declared"));

    public static IEnumerable<Finding> WrongKinds(Registration registration, string input, IReadOnlyList<string> types) =>
        types.Distinct(StringComparer.Ordinal).Select(type => new Finding(
            "engine/wrong-kind",
            Severity.Error,
            $"{registration.Name}.{input}",
            $"the input '{input}' of {registration.Name} holds a {type}, which Pulumi cannot send",
            "give a text, number, boolean, list, map or an arguments class"));

    /// <summary>A type that no provider package declares: its class does not carry the type, or carries another one.</summary>
    public static IEnumerable<Finding> UnknownType(Registration registration)
    {
        var type = registration.Resource.GetType();
        if (!registration.IsCustom || registration.Type.StartsWith("pulumi:", StringComparison.Ordinal) || IsKubernetesObject(type))
        {
            yield break;
        }

        var declared = type.GetCustomAttributes(inherit: true).OfType<ResourceTypeAttribute>().FirstOrDefault()?.Type;
        if (declared != registration.Type)
        {
            yield return new Finding(
                "engine/unknown-type",
                Severity.Error,
                registration.Name,
                declared is null
                    ? $"the type {registration.Type} of {registration.Name} is of no provider package: class {type.Name} declares none"
                    : $"the type {registration.Type} of {registration.Name} is not the one that its class declares ({declared})",
                "use the class of a provider package, or one that derives from Pulumi.Kubernetes' CustomResource");
        }
    }

    private static bool IsKubernetesObject(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.FullName == KubernetesObject)
            {
                return true;
            }
        }

        return false;
    }
}
