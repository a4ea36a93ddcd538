using System.Reflection;

namespace Pulumi;

/// <summary>The root of all resources of a program; a program is a class derived from it.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", Converted(options))
    {
        Deployment.Required.Stack = this;
    }

    /// <summary>Registers what the derived class shows as outputs, and refuses what it left out.</summary>
    internal void RegisterPropertyOutputs()
    {
        var outputs = GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => (property, attribute: property.GetCustomAttribute<OutputAttribute>()))
            .Where(output => output.attribute is not null)
            .ToDictionary(output => output.attribute!.Name ?? output.property.Name, output => output.property.GetValue(this));

        var missing = outputs.Where(output => output.Value is null).Select(output => output.Key).ToList();
        if (missing.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", missing)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        RegisterOutputs(outputs);
    }

    private static ComponentResourceOptions? Converted(StackOptions? options)
        => options is null ? null : new ComponentResourceOptions { ResourceTransformations = options.ResourceTransformations };
}
