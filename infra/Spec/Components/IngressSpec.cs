using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>How users reach the product.</summary>
public sealed record IngressSpec
{
    public static readonly Shape<IngressSpec> Shape = Shapes.Record("ingress", "How users reach the product.", f => new IngressSpec
    {
        Controller = f.Required("controller", Shapes.Choice<IngressController>("controller"), "what stands in front of the workloads",
            example: "alb"),
        HttpsOnly = f.Required("https-only", Shapes.Boolean, "whether plain HTTP is redirected", example: "true"),
    });

    public required IngressController Controller { get; init; }

    public required bool HttpsOnly { get; init; }
}
