using System.Reflection;
using Pulumi;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>The plan that the rules are tested with is one that could really be.</summary>
public sealed class GoodPlanTests
{
    private static readonly Type[] s_providers =
        [typeof(Pulumi.Aws.Provider), typeof(Pulumi.Github.Provider), typeof(Pulumi.Kubernetes.Provider)];

    private static readonly Dictionary<string, Type> s_arguments = s_providers
        .SelectMany(provider => provider.Assembly.GetExportedTypes())
        .Select(type => (Token: type.GetCustomAttribute<ResourceTypeAttribute>()?.Type, Arguments: ArgumentsOf(type)))
        .Where(type => type.Token is not null && type.Arguments is not null)
        .ToDictionary(type => type.Token!, type => type.Arguments!, StringComparer.Ordinal);

    // Providers themselves, and custom resources, whose schema other tests know.
    private static readonly string[] s_classless = ["pulumi:", "kubernetes:argoproj.io/", "kubernetes:traefik.io/"];

    [Fact]
    public void Plan_AsItIs_HasNoFinding() => new GoodPlan().IsFine();

    [Fact]
    public void Resources_HaveOnlyInputsThatTheirProvidersKnow()
    {
        var unknown =
            from resource in new GoodPlan().Plan().Resources
            where !s_classless.Any(package => resource.Type.StartsWith(package, StringComparison.Ordinal))
            from path in Unknown(s_arguments[resource.Type], resource.Inputs)
            select $"{resource.Type} {resource.Name}: {path}";

        Assert.Empty(unknown);
    }

    private static IEnumerable<string> Unknown(Type arguments, PlanValue value)
    {
        // Lists and maps have the attribute on the field behind the property.
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var inputs = arguments.GetProperties(Own).Select(property => (Name: NameOf(property), Type: property.PropertyType))
            .Concat(arguments.GetFields(Own).Select(field => (Name: NameOf(field), Type: field.FieldType)))
            .Where(member => member.Name is not null)
            .ToDictionary(member => member.Name!, member => member.Type, StringComparer.Ordinal);
        foreach (var (name, member) in ((PlanObject)value).Members)
        {
            if (!inputs.TryGetValue(name, out var type))
            {
                yield return name;
                continue;
            }

            var nested = Nested(type);
            foreach (var path in nested is null ? [] : Objects(member).SelectMany(item => Unknown(nested, item)))
            {
                yield return $"{name}.{path}";
            }
        }
    }

    private static string? NameOf(MemberInfo member) => member.GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType == typeof(InputAttribute))
        .Select(attribute => (string)attribute.ConstructorArguments[0].Value!)
        .FirstOrDefault();

    private static IEnumerable<PlanObject> Objects(PlanValue value) => value switch
    {
        PlanObject map => [map],
        PlanList list => list.Items.OfType<PlanObject>(),
        _ => [],
    };

    /// <summary>The arguments inside <c>Input&lt;T&gt;</c> or <c>InputList&lt;T&gt;</c>; null where there are none.</summary>
    private static Type? Nested(Type type) =>
        type.IsGenericType && !type.Name.StartsWith("InputMap", StringComparison.Ordinal) && type.GetGenericArguments() is [var inner]
            ? typeof(ResourceArgs).IsAssignableFrom(inner) ? inner : Nested(inner)
            : null;

    private static Type? ArgumentsOf(Type resource) =>
        resource.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .FirstOrDefault(type => typeof(ResourceArgs).IsAssignableFrom(type));
}
